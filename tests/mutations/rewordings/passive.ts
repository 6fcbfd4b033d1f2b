import type { Site, SourceSentence } from '../sentence';

const VERBS = 'damaged|caused|issued|held|triggered|sparked|launched|proposed|requested|highlighted';
const OBJECT =
  '(?:an?|the|two|three|four|several|"productive")(?: [\\p{L}-]+)+?(?: and (?:two|three|an?|the) [\\p{L}-]+)?';
/** A simple clause: who, did, what. It begins the sentence or follows "that", and ends where something else begins. */
const CLAUSE = new RegExp(
  `(^Meanwhile, |^|\\bthat )((?:(?!that |reported |said )[\\p{L}’'.,-]+ ){1,16}?)(${VERBS}) (${OBJECT})(?=,| (?:after|with|in|on|as|following|confirming)\\b|\\.$)`,
  'u',
);
const PLURAL = /^(?:two|three|four|several)\b|s$/u;

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** "Y was damaged by X" for "X damaged Y", in simple clauses. */
export function makePassive({ text }: SourceSentence): readonly Site[] {
  const match = CLAUSE.exec(text);
  if (!match) return [];
  const [whole, before = '', who = '', verb = '', object = ''] = match;
  const agent = who.trim().replace(/^(?:The|An?)\b/u, (article) => article.toLowerCase());
  const passive = `${object} ${PLURAL.test(object) ? 'were' : 'was'} ${verb} by ${agent}`;
  const rest = text.slice(match.index + whole.length);
  return [[text.slice(0, match.index) + before + (before === '' ? capitalised(passive) : passive) + rest]];
}
