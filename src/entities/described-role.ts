import type { Span } from '../model';

const list = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Nouns that say what somebody is. "Official" and "leader" say too little to differ in. */
const ROLE_NOUN =
  /^(?:envoy|emissary|negotiator|secretary|secretary-general|general|minister|president|chancellor|premier|head|chief|chairman|chairwoman|chair|director|aide|adviser|advisor|spokesman|spokeswoman|spokesperson|ambassador|representative|senator|governor|mayor|commander|son-in-law|businessman|developer|financier|tycoon|investor|journalist|correspondent|editor|presenter|king|prince|diplomat|leader)$/u;
/** Lower-case words that belong to a description: "top foreign policy aide". */
const MODIFIERS = list(
  'former ex chief top lead main key special foreign policy presidential senior deputy first vice national security ' +
    'defence defense economic sovereign wealth fund investment peace press prime high personal longtime acting interim ' +
    'state military intelligence spy general trusted close property estate real',
);
/** Within a description, never at its beginning. */
const LINKS = list('of for to on the');
/** Words with a capital that begin a sentence or name a day: no part of a description. */
const NO_PART = list(
  'the a an in on at with by from to as but and or while when after before since because that this his her their its our ' +
    'mr mrs ms meanwhile separately however also both said says told tells earlier later sunday monday tuesday wednesday ' +
    'thursday friday saturday january february march april may june july august september october november december',
);
const LONGEST = 90;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}.'’‑-]*/gu;

/**
 * What a sentence calls somebody, as spans into its text, right before or after the name: "Russia's special envoy Kirill
 * Dmitriev, head of the sovereign wealth fund" has two. `others` are the other people named in it.
 */
export function describedRoles(text: string, name: Span, others: readonly Span[]): Span[] {
  const before = roleBefore(text, name.start);
  const after = roleAfter(text, name.end, others);
  return [...(before ? [before] : []), ...(after ? cutAtAnd(text, after) : [])];
}

function roleBefore(text: string, end: number): Span | null {
  const offset = Math.max(0, end - LONGEST);
  const head = text.slice(offset, end);
  if (!/[\p{L}.],?\s$/u.test(head)) return null;
  const words = [...head.matchAll(WORD)].map((match) => ({
    text: match[0],
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
  let first = words.length;
  while (first > 0) {
    const word = words[first - 1];
    const next = words[first];
    if (!word || (next && !/^\s$/u.test(text.slice(word.end, next.start))) || !isPart(word.text)) break;
    first--;
  }
  while (first < words.length && LINKS.has(words[first]?.text ?? '')) first++;
  // "the special envoy of former President": the president's own description begins after "of".
  const link = words.findLastIndex((word) => LINKS.has(word.text));
  if (link >= first && ROLE_NOUN.test(words.at(-1)?.text.toLowerCase() ?? '')) first = link + 1;
  const part = words.slice(first);
  const [one, last] = [part[0], part.at(-1)];
  if (!one || !last || !endsInRole(part.map((word) => word.text))) return null;
  return { start: one.start, end: last.end };
}

function isPart(word: string): boolean {
  const lower = word.toLowerCase();
  if (LINKS.has(word)) return true;
  if (NO_PART.has(lower)) return false;
  return /^\p{Lu}/u.test(word) || MODIFIERS.has(lower) || ROLE_NOUN.test(lower);
}

/** "special envoy", "Special Envoy for Ukraine": the noun, and nothing after it but whom it is for. */
function endsInRole(words: readonly string[]): boolean {
  const at = words.findLastIndex((word) => ROLE_NOUN.test(word.toLowerCase()));
  const next = words[at + 1];
  return at >= 0 && (next === undefined || LINKS.has(next));
}

function roleAfter(text: string, end: number, others: readonly Span[]): Span | null {
  const match = /^,\s(?:who\s(?:is|was)\s)?(?:the\s|an?\s)?([^,;:.()"“”—]{3,90})(?=[,;.)—]|$)/u.exec(
    text.slice(end),
  );
  const words = match?.[1];
  if (!match || !words) return null;
  const start = end + match[0].length - words.length;
  const isSomebodyElse = others.some(
    (other) =>
      other.start >= start && other.end <= start + words.length && !/^['’]/u.test(text.slice(other.end)),
  );
  const opening = (words.match(WORD) ?? []).slice(0, 7).map((word) => word.toLowerCase());
  const isRole =
    opening.some((word) => ROLE_NOUN.test(word)) || /^who\s(?:runs|heads|leads|chairs)\s/u.test(words);
  // A clause of its own tells what somebody does: "…, the minister said", "…, told the president".
  const isClause =
    opening.some((word) => /^(?:said|says|told|met|and|but|while|when|with)$/u.test(word)) &&
    !/^[^,]* and (?:head|chief|director)/u.test(words);
  return isRole && !isClause && !isSomebodyElse ? { start, end: start + words.trimEnd().length } : null;
}

/** "a key envoy and head of the fund" are two descriptions. */
function cutAtAnd(text: string, span: Span): Span[] {
  const words = text.slice(span.start, span.end);
  const at = / and (?=head |chief |director |chairman |the head )/u.exec(words);
  if (!at) return [span];
  return [
    { start: span.start, end: span.start + at.index },
    { start: span.start + at.index + at[0].length, end: span.end },
  ];
}

/** What kinds of role words name, each by all the ways of calling it; the first group that fits counts. */
const KINDS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['security council', /security (?:and|&) defen[cs]e council|security council/u],
  ['fund', /(?:wealth|investment) fund|\brdif\b/u],
  ['national security adviser', /national security advis[eo]r/u],
  ['secretary general', /secretary[- ‑]general|(?:nato|alliance) (?:chief|head)/u],
  ['high representative', /high representative|foreign policy chief/u],
  [
    'foreign minister',
    /foreign (?:minister|secretary)|top diplomat|minister of foreign affairs|secretary of state/u,
  ],
  [
    'defence minister',
    /defen[cs]e (?:minister|secretary|chief)|minister of defen[cs]e|secretary of (?:defen[cs]e|war)/u,
  ],
  ['prime minister', /prime minister|\bpremier\b/u],
  ['chief of staff', /chief of staff|head of the office|presidential (?:office|administration)/u],
  ['intelligence', /(?:intelligence|spy) (?:chief|head)|military intelligence|intelligence service/u],
  [
    'negotiator',
    /negotiator|(?:head|leader) of (?:the |its )?(?:\w+ )?delegation|delegation (?:head|leader|chief)/u,
  ],
  ['envoy', /envoy|emissary|special representative/u],
  ['spokesman', /spokes(?:man|woman|person)|press secretary/u],
  ['adviser', /\baide\b|advis[eo]r/u],
  ['vice president', /vice[- ]president/u],
  ['president', /president\b/u],
  ['chancellor', /chancellor/u],
  ['son-in-law', /son-in-law/u],
  ['business', /businessman|developer|financier|tycoon|investor/u],
  ['press', /journalist|correspondent|editor|presenter/u],
  ['other office', /senator|governor|mayor|ambassador|commander|minister|\bking\b|\bprince\b/u],
];

/**
 * What kind of role words name, for comparing: "emissary" and "special envoy" are one. Whose it is doesn't count, for
 * outlets say that in many ways. Null where the words say too little ("a senior official").
 */
export function roleKind(words: string): string | null {
  const lower = words.toLowerCase().replace(/’/gu, "'");
  const owner = /^.*'s? (?=\S)/u.exec(lower)?.[0] ?? '';
  // "Ukraine's president" but not "spokesman of Ukraine's president".
  const own = /\s(?:of|for|to)\s/u.test(owner) ? lower : lower.slice(owner.length);
  const head = own.replace(/\s(?:of|for|to)\s.*$/u, '');
  const found = KINDS.find(([kind, pattern]) => pattern.test(kind === 'president' ? head : own));
  const isFormer = /(?:^|\s)(?:former|ex)(?:\s|-)/u.test(head) || /^ex-/u.test(head);
  return found ? `${isFormer ? 'former ' : ''}${found[0]}` : null;
}
