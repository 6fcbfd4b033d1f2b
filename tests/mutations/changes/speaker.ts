import { type Phrase, put, type Site, type SourceSentence, sitesOf } from '../sentence';

/** People who could be meant in such reports, as full and as last names. */
const PEOPLE: readonly (readonly [full: string, last: string])[] = [
  ['Marco Rubio', 'Rubio'],
  ['Keith Kellogg', 'Kellogg'],
  ['Sergei Lavrov', 'Lavrov'],
  ['Andriy Sybiha', 'Sybiha'],
  ['Friedrich Merz', 'Merz'],
  ['Keir Starmer', 'Starmer'],
  ['Mark Rutte', 'Rutte'],
  ['Dmitry Medvedev', 'Medvedev'],
  ['JD Vance', 'Vance'],
];

const SAYS =
  'said|says|told|confirmed|described|describes|warned|stressed|added|praised|suggested|requested|highlighted|noted|called|claimed|issued|met|also|' +
  'emphasized|announced|discussed|framed|led|attended|has been pushing|had met|later said|himself|would return|was willing';
/** After the name: a verb of saying or doing, perhaps after "and" somebody. */
const ACTS = new RegExp(`^(?: and (?:\\p{L}+ ){1,2})?,? ?(?:${SAYS})\\b`, 'u');
/** After the name: what the person said. */
const WORDS =
  /^['’]s (?:(?:recent|BBC|annual|public|interview) )*(?:remarks|statements?|comments|interview)\b/u;
/** Before the name: it is the person who says or does it. */
const BY = /\b(?:[Aa]ccording to|led by|[Ss]tatement from|said Envoy) (?:\p{Lu}\p{L}+ and )?$/u;

const VERBS = '(?= (?:said|say|says|confirmed|reported|stated|have|has|agreed|warned|indicated)\\b)';

/** Bodies and groups that say something. */
const GROUPS: readonly Phrase[] = [
  [new RegExp(`\\bRussian (officials|authorities)${VERBS}`, 'gu'), 'Ukrainian $1', 'Polish $1'],
  [new RegExp(`\\bUkrainian officials${VERBS}`, 'gu'), 'Russian officials', 'Moldovan officials'],
  [/(?<=[Aa]ccording to )Russian authorities\b/gu, 'Ukrainian authorities', 'Turkish authorities'],
  [new RegExp(`\\bThe Kremlin${VERBS}`, 'gu'), 'The White House', 'The Elysee'],
  [new RegExp(`\\bFrench presidency${VERBS}`, 'gu'), 'German chancellery', 'Italian government'],
  [/\bRussian officials(?= quickly)/gu, 'Ukrainian officials', 'US officials'],
];

/** The person who says or does it: somebody else, by the full name or the last one as it stood. */
export function changeSpeaker(sentence: SourceSentence): readonly Site[] {
  const { text, people } = sentence;
  const acting = people.filter(
    ({ start, end }) =>
      ACTS.test(text.slice(end)) || WORDS.test(text.slice(end)) || BY.test(text.slice(0, start)),
  );
  const sites = acting.map((person) =>
    PEOPLE.filter(([, last]) => !text.includes(last)).map(([full, last]) =>
      put(text, person.start, person.end, person.text.includes(' ') ? full : last),
    ),
  );
  return [...sites, ...sitesOf(text, GROUPS)];
}
