import { type Phrase, quotedSpans, type Site, type SourceSentence, sitesOf } from '../sentence';

const STATES: readonly Phrase[] = [
  [/\bthe U\.S\.(?=[ ,])/gu, 'the US', 'the United States'],
  [/\bU\.S\.(?=[ ,-])/gu, 'US'],
  [/\bUS(?= \p{L})/gu, 'U.S.', 'United States'],
  [/\bUS(?=-)/gu, 'U.S.'],
  [/\bUnited States\b/gu, 'US', 'U.S.'],
];

/** U.S., US and United States. */
export const renameStates = ({ text }: SourceSentence): readonly Site[] => sitesOf(text, STATES);

const SPELLINGS: readonly Phrase[] = [
  [/\bZelenskyy\b/gu, 'Zelensky', 'Zelenskiy'],
  [/\bKyiv\b/gu, 'Kiev'],
  [/\bYuri\b/gu, 'Yury'],
  [/\bYury\b/gu, 'Yuri'],
  [/\bOdesa\b/gu, 'Odessa'],
  [/\bDonbas\b/gu, 'Donbass'],
  [/\bDmitry\b/gu, 'Dmitri'],
];

/** Names in another spelling. */
export const respellNames = ({ text }: SourceSentence): readonly Site[] => sitesOf(text, SPELLINGS);

const SYNONYMS: readonly Phrase[] = [
  [/\benvoy(s?)\b/giu, 'emissary$1'],
  [/\bnearly\b/giu, 'almost'],
  [/\b(?:big|large) fire\b/giu, 'major fire'],
  [/\bvessels\b/giu, 'ships'],
  [/\b(?:say|says) (?=\p{L})/giu, 'said '],
  [/\bdiscussions\b/giu, 'talks'],
  [/\bnegotiations\b/giu, 'talks'],
  [/\btalks\b/giu, 'discussions'],
  [/\bpeace proposal\b/giu, 'peace plan'],
  [/\bpeace plan\b/giu, 'peace proposal'],
  [/\bsafely evacuated\b/giu, 'evacuated safely', 'brought to safety'],
];

/** Other words for the same, outside quotations. */
export function useSynonyms({ text }: SourceSentence): readonly Site[] {
  const quoted = quotedSpans(text).map(({ start, end }) => text.slice(start, end));
  return sitesOf(text, SYNONYMS).map((site) =>
    site
      .map((one) => one.replaceAll('emissarys', 'emissaries'))
      .filter((one) => quoted.every((words) => one.includes(words))),
  );
}

/** Straight marks for curly ones and the other way round, with apostrophes and hyphens. */
export function changeMarks({ text }: SourceSentence): readonly Site[] {
  const straight = text.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'").replaceAll('\u2011', '-');
  const curly = text
    .replace(/(^|[\s([])"/gu, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([])'/gu, '$1‘')
    .replaceAll("'", '’');
  const others = [straight, curly].filter((one) => one !== text);
  return others.map((one) => [one]);
}
