import { webUrl } from '../parts/web-url';

/** Above this many words a range `first words,last words` is sturdier than the whole sentence. */
const LONGEST_WHOLE = 14;
const WORDS_AT_ENDS = 5;

/** Half a surrogate pair has no percent-encoding and would throw. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

/** encodeURIComponent leaves the dash alone, but in a text directive it marks prefix and suffix. */
function encodePart(text: string): string {
  return encode(text).replace(/-/gu, '%2D');
}

/** Marks of Markdown aren't on the outlet's page. */
function withoutMarkdown(text: string): string {
  return text.replace(/\[([^[\]]*)\]\([^()]*\)/gu, '$1').replace(/\*\*|__/gu, '');
}

/**
 * The outlet's own page at a sentence, by a text directive (WICG "Scroll to Text Fragment"). A fragment that
 * the address already has is kept before `:~:`. Null where the address isn't one of the web.
 */
export function textFragmentUrl(address: string, sentence: string): string | null {
  const url = webUrl(address);
  if (!url) return null;
  const words = withoutMarkdown(sentence).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return url.href;
  const isShort = words.length <= LONGEST_WHOLE;
  const ends = [words.slice(0, WORDS_AT_ENDS), words.slice(-WORDS_AT_ENDS)];
  const parts = isShort ? [words] : ends;
  const directive = parts.map((part) => encodePart(part.join(' '))).join(',');
  const ownFragment = url.hash.replace(/:~:.*$/u, '');
  url.hash = '';
  return `${url.href.replace(/#$/u, '')}${ownFragment || '#'}:~:text=${directive}`;
}

/** A web search for a headline and its outlet, for reports whose address isn't known. */
export function headlineSearchUrl(headline: string, outlet: string): string {
  const query = `"${headline.replace(/"/gu, '')}" ${outlet}`;
  return `https://duckduckgo.com/?q=${encode(query)}`;
}
