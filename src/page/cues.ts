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
    'input textarea video audio picture img map area dialog menu fighead title link meta address ' +
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

/** Also as the beginning of a word: "relatedposts", "commentslist". */
const NEVER =
  /^(?:related|recirc|recommend|newsletter|cookie|gdpr|comments|disqus|outbrain|taboola|mgid|mostread|breadcrumb|pullquote|visuallyhidden|skiplink|adslot|adunit|advert|gallery|carousel|slideshow)|^(?:consent|comment|respond|captions?)$/u;

const NEVER_PHRASES = phrases(
  'sr-only|visually-hidden|screen-reader|reader-text|skip-link|print-only|pull-quote|twitter-tweet|instagram-media|' +
    'most-read|most-popular|more-stories|more-news|next-article|links-block|link-list|cookie-banner|of-contents|' +
    'ad|ads|ad-slot|ad-unit|ad-container|ad-wrapper|ad-label|author-bio|about-author|editors-picks|up-next|tag-list',
);

const DOUBTFUL = words(
  'subscribe signup sharing sharebar sharetools share social byline bylines author authors sponsored ' +
    'promo promoted promos teaser teasers readmore readalso alsoread seealso followus follow trending popular latest ' +
    'credit copyright timestamp timeago datetime pagination pager hashtags taglist tags topics toc ' +
    'keywords rating donate donation membership subscription login register cta poll quiz feedback disclaimer player ' +
    'sidebar rail aside widget widgets banner footer masthead navbar navigation nav menu overlay modal popup paywall ' +
    'toolbar tools tooltip slider',
);

const DOUBTFUL_PHRASES = phrases(
  'read-more|read-also|also-read|read-next|see-also|more-on|sign-up|tags-list|topic-list|topics-list|share-bar|' +
    'share-tools|post-meta|entry-meta|article-meta|story-meta|article-date|post-date|publish-date|story-date|' +
    'reading-time|read-time|in-this|to-action|support-us|follow-us|media-info|you-may|author-info|author-box',
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
    if (parts.some((part) => NEVER.test(part)) || holdsPhrase(parts, NEVER_PHRASES)) return 'never';
    if (parts.some((part) => DOUBTFUL.has(part)) || holdsPhrase(parts, DOUBTFUL_PHRASES)) cue = 'doubtful';
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

function holdsPhrase(parts: readonly string[], phrases: ReadonlySet<string>): boolean {
  return parts.some((part, i) => phrases.has(part) || phrases.has(`${part}-${parts[i + 1]}`));
}
