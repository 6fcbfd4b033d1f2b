import { cutLine, type Line } from './line';

/** How sentences begin that ask the reader for something: to comment, share, follow, subscribe, read on. */
const CALLS: readonly RegExp[] = [
  /^your (?:take|opinion|voice|view) matters\b/iu,
  /^(?:questions?|over) (?:for|to) (?:our |you, )?(?:readers?|you)\b/iu,
  /^(?:so,? )?what (?:do you think|are your (?:thoughts|views)|['’]?s your (?:take|view|opinion))\b/iu,
  /^what['’]s your (?:take|view|opinion)\b/iu,
  /^do you (?:believe|think|agree|support)\b/iu,
  /^(?:please )?(?:share|leave|post|add) (?:your|a|this|us) (?:thoughts?|views?|opinions?|comments?|take|reply|article|story)\b/iu,
  /^tell us (?:what you|in the comments|your|how you)\b/iu,
  /^(?:let us know|have your say|join the (?:conversation|discussion|debate)|comment below|like and share)\b/iu,
  /^(?:please )?(?:follow (?:us|our)|subscribe (?:to|now|for|here)|sign up (?:to|for|here|now)|click here|tap here)\b/iu,
  /^(?:read more|also read|read also|see also|read next|must read|watch)\s*:/iu,
  /^for (?:ongoing|live|more|full|further|the latest|continued) (?:coverage|updates?|news|stories|analysis)\b[^.!?]{0,60}\b(?:follow|visit|subscribe|see|click|sign up|download|stay)\b/iu,
  /^stay (?:tuned|informed|updated|connected|with us)\b/iu,
  /^(?:download|get) (?:the|our) (?:free )?(?:app|newsletter|latest news)\b/iu,
  /^(?:thank you|thanks) for reading\b/iu,
];

function isCall(sentence: string): boolean {
  return CALLS.some((call) => call.test(sentence));
}

function opensQuotation(before: string): boolean {
  const straight = before.split('"').length - 1;
  return straight % 2 === 1 || before.lastIndexOf('“') > before.lastIndexOf('”');
}

/** Rough sentences, with the offset of each; only their beginnings are looked at, so `U.S.` may split one. */
function pieces(text: string): readonly { readonly from: number; readonly text: string }[] {
  return [...text.matchAll(/[^.!?]+[.!?]*["”’')\]]*\s*/gu)].map((match) => ({
    from: match.index,
    text: match[0].trim(),
  }));
}

/**
 * The line without the sentences at its start and end that only address the reader; null where nothing else
 * is on it. A question right behind such a sentence is meant for the reader too. Quoted words are kept: a
 * speaker may well say "Tell us what you want".
 */
export function withoutCalls(line: Line): Line | null {
  const all = pieces(line.text);
  let first = 0;
  while (first < all.length) {
    const piece = all[first]?.text ?? '';
    if (!isCall(piece) && !(first > 0 && piece.endsWith('?'))) break;
    first += 1;
  }
  if (first > 0 && first === all.length) return null;
  let last = all.length;
  while (last > first) {
    const piece = all[last - 1];
    if (!piece || !isCall(piece.text) || opensQuotation(line.text.slice(0, piece.from))) break;
    last -= 1;
  }
  return cutLine(line, first === 0 ? 0 : all[first]?.from, all[last]?.from);
}
