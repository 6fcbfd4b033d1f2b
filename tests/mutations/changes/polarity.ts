import { type Phrase, put, quotedSpans, type Site, type SourceSentence, sitesOf } from '../sentence';

/** Phrases with their opposites. */
const OPPOSITES: readonly Phrase[] = [
  [/\bfailed to agree\b/giu, 'agreed'],
  [/\bagreed to\b/giu, 'failed to agree to', 'refused to'],
  [/\bhave been unable to agree\b/giu, 'have been able to agree'],
  [/\bno (?:\w+ )?breakthrough\b/giu, 'a breakthrough', 'a major breakthrough'],
  [/\bno definitive resolution\b/giu, 'a definitive resolution'],
  [/\bremains? (elusive|out of reach)\b/giu, 'is within reach', 'has been achieved'],
  [/\bremain unresolved\b/giu, 'have been resolved'],
  [/\bwere safely evacuated\b|\bwere evacuated safely\b/giu, 'were not evacuated'],
  [/\bwithout crew casualties\b/giu, 'with crew casualties'],
  [/\bstands ready to\b/giu, 'is not ready to'],
  [/\bready to\b/giu, 'not ready to', 'unwilling to'],
  [/\b(is|was) willing to\b/giu, '$1 unwilling to'],
  [/\bwelcomed\b/giu, 'rejected', 'dismissed'],
  [/\bremains (?:fully )?committed to\b/giu, 'is not committed to', 'is no longer committed to'],
  [/\bis not under\b/giu, 'is under'],
  [/\bwould not pursue\b/giu, 'would pursue'],
  [/\b(would|will) be no more wars\b/giu, '$1 be more wars'],
  [/\bwon['’]t be any operations\b/giu, 'will be more operations'],
  [/\bdo not improve\b/giu, 'improve'],
  [/\bplayed down\b/giu, 'played up'],
  [/\bshows no sign of\b/giu, 'shows signs of'],
  [/\bhave taken place\b/giu, 'have not taken place'],
  [/\bcontinue to warn\b/giu, 'no longer warn'],
  [/\b(still )?(wants|aims|seeks) to\b/giu, 'does not want to', 'no longer wants to'],
  [/\bdamaged (?=two|three|four|vessels|port)/giu, 'did not damage '],
  [/\balso attended\b/giu, 'did not attend'],
  [/\bpraised\b/giu, 'criticised', 'condemned'],
  [/\bcounterproductive\b/giu, 'conducive'],
  [/\bto engage\b/giu, 'not to engage'],
  [/\baccused\b/giu, 'did not accuse'],
  [/\bconfirmed\b/giu, 'denied'],
  [/\bcautioned\b/giu, 'did not say'],
];

const AUXILIARY = /\b(?:is|are|was|were|will|would|has|have|had|can|could)\b(?! (?:not|no|never|also)\b)/gu;
/** Words that open another clause, or take the verb's subject away: "not" after them denies something else. */
const CLAUSE =
  /\b(?:that|which|who|if|as|when|while|whether|but|yet|because|what|after|before|despite|it|they|he|she|we)\b|["“]/iu;

/** Opposites, and "not" after the first auxiliary of a main clause outside quotations. */
export function changePolarity({ text }: SourceSentence): readonly Site[] {
  const opposites = sitesOf(text, OPPOSITES);
  const quoted = quotedSpans(text);
  const [first] = [...text.matchAll(AUXILIARY)];
  const isSure =
    first &&
    !CLAUSE.test(text.slice(0, first.index)) &&
    !quoted.some(({ start, end }) => first.index >= start && first.index < end);
  if (!isSure || opposites.length > 0) return opposites;
  const end = first.index + first[0].length;
  return [[put(text, end, end, ' not')]];
}
