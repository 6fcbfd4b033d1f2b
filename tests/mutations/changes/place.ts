import { type Phrase, type Site, type SourceSentence, sitesOf } from '../sentence';

/** Words after a place that say what is there. */
const THERE = '(?: (?:talks|meetings|discussions|briefing|dialogu?e?|region)\\b)';
const AT = '(?<=\\b(?:in|at|near) (?:southern |eastern |the )?)';

/** Where something is or happens. Capitals that stand for their governments ("Moscow insists") are no places. */
const PLACES: readonly Phrase[] = [
  [/\bMiami, Florida\b/gu, 'Geneva, Switzerland', 'Anchorage, Alaska', 'Istanbul, Turkey'],
  [new RegExp(`${AT}Miami\\b|\\bMiami(?=${THERE})`, 'gu'), 'Geneva', 'Riyadh', 'Istanbul'],
  [/(?<=\bin (?:southern )?)Florida\b/gu, 'Texas', 'Alaska', 'California'],
  [/(?<=\breturn to )Moscow\b/giu, 'St Petersburg', 'Sochi'],
  [/\bKrasnodar(?= region)/gu, 'Rostov', 'Belgorod', 'Bryansk'],
  [/(?<=\bstrikes on )Odesa\b/gu, 'Kharkiv', 'Lviv'],
  [/\bBlack Sea\b/gu, 'Baltic Sea', 'Caspian Sea'],
  [/\bthe Donbas\b/gu, 'Crimea', 'the Kherson region'],
  [/\bDonetsk[-\u2011–]Luhansk\b/gu, 'Kherson-Zaporizhzhia', 'Kharkiv-Sumy'],
  [/(?<=\btoward )Moldova\b/gu, 'Poland', 'Turkey'],
  [/\beastern (?=Ukraine\b)/giu, 'western ', 'southern '],
  [/\bbetween Serbia and Kosovo\b/gu, 'between Armenia and Azerbaijan', 'between Greece and Turkey'],
  [/\bEastern Europe\b/gu, 'Central Asia', 'North Africa'],
];

export function changePlace({ text }: SourceSentence): readonly Site[] {
  return sitesOf(text, PLACES);
}
