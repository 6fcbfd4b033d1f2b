import type { PageSample } from '../detection';
import type { PageLine } from '../reason';

export interface Shape {
  /** 0 (an index, a player, an empty page) … 1 (an article). */
  readonly article: number;
  /** Why it isn't an article; null for an article. */
  readonly reason: PageLine | null;
}

/** Characters of running text: what a page needs, and what it needs when it says it is a video or a podcast. */
const LEAST_TEXT = 250;
const LEAST_BESIDE_PLAYER = 900;

/** Share of paragraphs that read like running text: what an article has at least, and a list of teasers at most. */
const RUNNING = 0.3;
const TEASED = 0.2;

/** Votes for and against an article, summed; above zero it is one. */
const VOTES = {
  start: -1,
  saysArticle: 2.5,
  ownAddress: 2,
  prose: 2.5,
  saysWebsite: -1.5,
  saysIndex: -3.5,
  indexAddress: -3,
  shallowAddress: -1.5,
  front: -5,
  teasers: -2.5,
};

const ARTICLE = /^(?:liveblogposting|blogposting|\w*article|review)$/u;
const INDEX = /^(?:collectionpage|searchresultspage|profilepage|profile)$/u;
const PLAYER = /^(?:video|music|videoobject|podcast\w*|radio\w*)\b/u;
const INDEX_PART =
  /^(?:tags?|topics?|category|search|authors?|correspondents|profile|people|section|hub|live|watch|videos?)$/u;
const PLAYER_ADDRESS = /\/(?:videos?|watch|podcasts?|audio|tv)(?:[/?]|$)/u;

/** What running text has and a teaser hasn't: a second sentence, speech, a start that leans on what came before. */
const FLOWING = [
  /[.!?…]["'”’)]{0,2} ["'“‘(]{0,2}[\p{Lu}\p{N}]/u,
  /[,.!?]["”’]/u,
  /^(?:He|She|It|They|We|But|And|So|This|These|That|His|Her|Their|However|Meanwhile|Also|Asked|According|Earlier|Later|Separately|Before|After|Among|Mr|Ms)\b/u,
];

/** Whether a page is one article, by its text, what it says of itself, and its address. */
export function detectShape(sample: PageSample): Shape {
  const { types, paragraphs } = sample;
  const text = paragraphs.reduce((sum, one) => sum + one.length, 0);
  const saysArticle = types.some((type) => ARTICLE.test(type));
  const isPlayer =
    !saysArticle && (types.some((type) => PLAYER.test(type)) || PLAYER_ADDRESS.test(sample.url));
  if (text < LEAST_TEXT) return { article: 0, reason: 'PageTooShort' };
  if (isPlayer && text < LEAST_BESIDE_PLAYER) return { article: 0, reason: 'PagePlayer' };

  const lengths = paragraphs.map((one) => one.length).sort((a, b) => a - b);
  const median = lengths[lengths.length >> 1] ?? 0;
  const flowing =
    paragraphs.filter((one) => FLOWING.some((sign) => sign.test(one))).length / paragraphs.length;
  const teasers = paragraphs.length > 3 && median < 170 && flowing < TEASED;
  const address = readAddress(sample.url);
  const saysIndex = types.some((type) => INDEX.test(type));

  let votes = VOTES.start;
  if (saysArticle) votes += VOTES.saysArticle;
  if (address.isOwn) votes += VOTES.ownAddress;
  votes += VOTES.prose * Math.min(flowing / RUNNING, 1);
  if (types.includes('website') && !types.includes('article')) votes += VOTES.saysWebsite;
  if (saysIndex) votes += VOTES.saysIndex;
  if (address.isIndex) votes += VOTES.indexAddress;
  if (address.isShallow) votes += VOTES.shallowAddress;
  if (address.isFront) votes += VOTES.front;
  if (teasers) votes += VOTES.teasers;
  if (votes > 0) return { article: 1, reason: null };
  const article = 0.3 / (1 - votes);
  if (teasers) return { article, reason: 'PageTeasers' };
  if (address.isFront) return { article, reason: 'PageHome' };
  if (saysIndex || address.isIndex) return { article, reason: 'PageList' };
  return { article, reason: 'PageNoArticle' };
}

interface Address {
  /** Ends in a headline of several words, or in a number or code. */
  readonly isOwn: boolean;
  readonly isIndex: boolean;
  /** One or two short names, like `/world/europe`. */
  readonly isShallow: boolean;
  readonly isFront: boolean;
}

function readAddress(url: string): Address {
  if (!URL.canParse(url)) return { isOwn: false, isIndex: false, isShallow: false, isFront: false };
  const { pathname, search } = new URL(url);
  const parts = pathname
    .toLowerCase()
    .split('/')
    .filter((part) => part && !/^[a-z]{2}$/u.test(part));
  const last = parts.at(-1) ?? '';
  const isHeadline = last.split(/[-_]/u).length > 4;
  const isCode = /\d{4}|\.html?$/u.test(last + search) || (last.length > 9 && /\d/u.test(last));
  const indexAt = parts.findIndex((part) => INDEX_PART.test(part));
  return {
    isOwn: isHeadline || isCode,
    isIndex:
      (indexAt >= 0 && indexAt >= parts.length - 2 && !isHeadline) || /[?&](?:q|query|s)=/u.test(search),
    isShallow: parts.length < 3 && !/\d/u.test(last + search) && last.split(/[-_]/u).length < 3,
    isFront: parts.length === 0,
  };
}
