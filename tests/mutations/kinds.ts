import { changeDate } from './changes/date';
import { changeNumber } from './changes/number';
import { changePlace } from './changes/place';
import { changePolarity } from './changes/polarity';
import { changeQuote } from './changes/quote';
import { changeScope } from './changes/scope';
import { changeSpeaker } from './changes/speaker';
import { changeTitle } from './changes/title';
import { changeWeekday } from './changes/weekday';
import { cutQuotations } from './rewordings/cut-quotation';
import { rewriteDates } from './rewordings/date-format';
import { rewriteNumerals } from './rewordings/numerals';
import { makePassive } from './rewordings/passive';
import { changeMarks, renameStates, respellNames, useSynonyms } from './rewordings/words';
import type { Edit } from './sentence';

/** Edits that change one thing that a sentence says: each makes a difference that has to be shown. */
export const CHANGES = {
  number: changeNumber,
  date: changeDate,
  weekday: changeWeekday,
  title: changeTitle,
  speaker: changeSpeaker,
  place: changePlace,
  polarity: changePolarity,
  quote: changeQuote,
  scope: changeScope,
} as const satisfies Readonly<Record<string, Edit>>;

/** Edits that say the same in another way: none may make a difference. */
export const REWORDINGS = {
  numerals: rewriteNumerals,
  'U.S., US': renameStates,
  passive: makePassive,
  'date format': rewriteDates,
  'cut quotation': cutQuotations,
  spelling: respellNames,
  marks: changeMarks,
  synonyms: useSynonyms,
} as const satisfies Readonly<Record<string, Edit>>;

export type Change = keyof typeof CHANGES;
export type Rewording = keyof typeof REWORDINGS;
