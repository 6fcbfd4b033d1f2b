import { put, quotedSpans, type Site, type SourceSentence } from '../sentence';

/** Words that carry a remark, and words of their kind that make another remark of it. */
const CONTENT: Readonly<Record<string, readonly string[]>> = {
  productive: ['difficult', 'inconclusive'],
  constructive: ['tense', 'disappointing'],
  unconstructive: ['helpful', 'promising'],
  committed: ['opposed', 'indifferent'],
  peace: ['victory', 'control'],
  priority: ['problem', 'condition'],
  shared: ['disputed', 'official'],
  killing: ['sanctions', 'bombing'],
  security: ['trade', 'payments'],
  guaranteed: ['temporary', 'regional'],
  recovery: ['surrender', 'division'],
  stability: ['neutrality', 'isolation'],
  prosperity: ['dependence', 'occupation'],
  'long-term': ['short-term', 'immediate'],
  multilateral: ['bilateral', 'informal'],
  guarantee: ['payment', 'inspection'],
  framework: ['fund', 'force'],
  economic: ['military', 'cultural'],
  respect: ['contempt', 'suspicion'],
  recognition: ['rejection', 'fear'],
  interests: ['borders', 'demands'],
  operations: ['negotiations', 'elections'],
  strategic: ['economic', 'political'],
  initiative: ['reserve', 'industry'],
  completely: ['hardly', 'briefly'],
  mutual: ['public', 'domestic'],
  political: ['military', 'financial'],
  positively: ['negatively', 'sceptically'],
  negotiators: ['soldiers', 'bankers'],
  ambitious: ['modest', 'absurd'],
  actionable: ['theoretical', 'expensive'],
  sovereignty: ['money', 'history'],
  shortcuts: ['territory', 'weapons'],
  limited: ['unlimited', 'nuclear'],
  spirit: ['threat', 'silence'],
  conflict: ['election', 'colonial'],
};

/** One content word inside a quotation. Marks around a single word may mean something else than a quotation. */
export function changeQuote({ text }: SourceSentence): readonly Site[] {
  return quotedSpans(text)
    .filter(({ start, end }) => /\s/u.test(text.slice(start, end).trim()))
    .flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(/[\p{L}-]+/gu)].flatMap((match) => {
        const instead = Object.hasOwn(CONTENT, match[0].toLowerCase())
          ? (CONTENT[match[0].toLowerCase()] ?? [])
          : [];
        const at = start + match.index;
        return instead.length > 0 ? [instead.map((word) => put(text, at, at + match[0].length, word))] : [];
      }),
    );
}
