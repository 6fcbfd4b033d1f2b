import { holdsPhrase, readNames } from './name-parts';

/**
 * What the markup says about a part of a page that is not the article. `never` parts are left out wherever
 * they stand; `doubtful` ones only if they don't turn out to hold the article itself (a wrapper may be
 * called "sidebar-layout" or "paywall").
 */
export type Cue = 'never' | 'doubtful' | null;

/** Not walked at all: no running text, or never the article's. */
export const SKIPPED_TAGS: ReadonlySet<string> = new Set(
  (
    'script style noscript template svg math nav footer aside caption iframe frame object embed applet canvas ' +
    'button select input textarea video audio picture img map area dialog menu fighead title link meta address ' +
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
const FILED_WORDS = words('comment comments related teaser promo recommended recirc');
/** A card is a teaser of another story, or one post of this one. */
const CARD_WORDS = words('card cards');

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

function phrases(list: string): ReadonlySet<string> {
  return new Set(list.split('|'));
}

/**
 * The cue of one element from its class, id and test names, for example `"css-1x2 RelatedLinks_root__9Zk"`.
 * Linear in the length of `names`.
 */
export function cueOf(tag: string, names: string): Cue {
  if (names === '' || tag === 'body' || tag === 'main') return null;
  let cue: Cue = null;
  for (const parts of readNames(names)) {
    if (tag === 'article') {
      if (parts.includes('body')) continue;
      if (parts.some((part) => FILED_WORDS.has(part))) return 'never';
      if (parts.some((part) => CARD_WORDS.has(part))) cue = 'doubtful';
      continue;
    }
    if (parts.some((part) => NEVER.test(part)) || holdsPhrase(parts, NEVER_PHRASES)) return 'never';
    // An <aside> that is walked at all is a box of key points, called "sidebar" for where it stands.
    if (tag === 'aside') continue;
    if (parts.some((part) => DOUBTFUL.has(part)) || holdsPhrase(parts, DOUBTFUL_PHRASES)) cue = 'doubtful';
  }
  return cue;
}
