/**
 * What the markup says about a part of a page that is not the article. `never` parts are left out wherever
 * they stand; `doubtful` ones only if they don't turn out to hold the article itself (a wrapper may be
 * called "sidebar-layout" or "paywall").
 */
export type Cue = 'never' | 'doubtful' | null;

/** Not walked at all: no running text, or never the article's. */
export const SKIPPED_TAGS: ReadonlySet<string> = new Set(
  (
    'script style noscript template svg math nav footer aside iframe frame object embed applet canvas button select ' +
    'input textarea video audio picture img map area dialog menu figcaption caption head title link meta address ' +
    'progress meter datalist amp-ad amp-img amp-anim amp-sidebar amp-analytics amp-consent amp-social-share ' +
    'amp-video amp-youtube amp-iframe amp-embed amp-sticky-ad amp-user-notification amp-lightbox amp-next-page ' +
    'amp-carousel amp-twitter amp-instagram amp-facebook amp-pixel amp-list amp-geo amp-subscriptions'
  ).split(' '),
);

export const SKIPPED_ROLES: ReadonlySet<string> = new Set(
  'navigation complementary contentinfo search dialog alertdialog alert menu menubar toolbar tablist tooltip img status'.split(
    ' ',
  ),
);

const NEVER = words(
  'related recirc recirculation recommended recommendation recommendations newsletter newsletters subscribe signup ' +
    'cookie cookies consent gdpr comment comments disqus respond sharing sharebar sharetools social byline bylines ' +
    'breadcrumb breadcrumbs advert adverts advertisement advertising sponsored outbrain taboola mostread readmore ' +
    'readalso alsoread caption captions credit pagination pager hashtags taglist pullquote donate donation skiplink ' +
    'timestamp seealso screenreader visuallyhidden share nav tags topics toc player promo mgid adslot adunit ' +
    'timeago datetime dateline-time followus trending copyright',
);

const NEVER_PHRASES = phrases(
  'sr-only|visually-hidden|screen-reader|reader-text|read-more|read-also|also-read|read-next|see-also|most-read|' +
    'most-popular|more-stories|more-news|more-on|next-article|pull-quote|skip-link|sign-up|twitter-tweet|' +
    'instagram-media|tag-list|tags-list|topic-list|topics-list|links-block|link-list|share-bar|share-tools|cookie-banner|' +
    'ad|ads|ad-slot|ad-unit|ad-container|ad-wrapper|ad-label|advert|author-bio|author-box|author-info|author-card|' +
    'about-author|post-author|article-author|post-meta|entry-meta|article-meta|story-meta|article-date|post-date|' +
    'publish-date|reading-time|read-time|of-contents|in-this|to-action|support-us|follow-us|' +
    'photo-credit|image-credit|media-info|print-only|editors-picks|you-may|up-next|story-date',
);

const DOUBTFUL = words(
  'sidebar rail aside widget widgets banner footer masthead navbar navigation menu teaser teasers overlay modal popup ' +
    'paywall subscription membership promoted popular latest cta toolbar author authors tools disclaimer poll quiz ' +
    'tooltip gallery carousel slider login register follow keywords rating copyright feedback',
);

/** On `<article>` a content system writes what the page is filed under; only these words count there. */
const CARD_WORDS = words('comment comments related teaser promo recommended recirc card');

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

function phrases(list: string): ReadonlySet<string> {
  return new Set(list.split('|'));
}

/** "has-sidebar", "article--with-comments", "no-ads": what a box has, not what it is. */
const MODIFIER = /(?:^|[-_])(?:has|have|with|without|no|not|is|hide|show|disable|enable)[-_]/u;

/**
 * The cue of one element from its class, id and test names, for example `"css-1x2 RelatedLinks_root__9Zk"`.
 * Linear in the length of `names`, of which the first 400 characters are read.
 */
export function cueOf(tag: string, names: string): Cue {
  if (names === '' || tag === 'body' || tag === 'main') return null;
  const isFiled = tag === 'article';
  let cue: Cue = null;
  for (const name of names.slice(0, 400).split(/\s+/u)) {
    // Utility classes ("md:hidden", "w-[3px]") and modifiers say nothing of what the box is.
    if (name === '' || /[:[\]()/]/u.test(name) || MODIFIER.test(name)) continue;
    const parts = split(name);
    if (isFiled) {
      if (parts.some((part) => CARD_WORDS.has(part)) && !parts.includes('body')) return 'never';
      continue;
    }
    if (parts.some((part) => NEVER.has(part)) || holdsPhrase(parts)) return 'never';
    if (parts.some((part) => DOUBTFUL.has(part))) cue = 'doubtful';
  }
  return cue;
}

/**
 * `RelatedLinks_root__aB3` → related, links, root, b3… Pieces that only a change of case sets off count from
 * five letters on: a hash such as `xAdQ` must not be read as "ad".
 */
function split(name: string): string[] {
  const parts: string[] = [];
  for (const part of name.split(/[-_]+/u)) {
    const humps = part.replace(/([a-z\d])([A-Z])/gu, '$1 $2').split(' ');
    if (humps.length === 1) parts.push(part.toLowerCase());
    else
      parts.push(
        part.toLowerCase(),
        ...humps.filter((hump) => hump.length > 4).map((hump) => hump.toLowerCase()),
      );
  }
  return parts.filter((part) => part !== '');
}

function holdsPhrase(parts: readonly string[]): boolean {
  return parts.some((part, i) => NEVER_PHRASES.has(part) || NEVER_PHRASES.has(`${part}-${parts[i + 1]}`));
}
