/** Lines for the reader as data: which line, and what stands in it. `words/reason-in-words.ts` says them. */

/** The languages of the interface, and of the names that `data/knowledge` has in both. */
export type Language = 'en' | 'uk';

/** What something is called in each language. */
export type Label = Readonly<Record<Language, string>>;

/** Whether data holds a name in each language. */
export function isLabel(value: unknown): value is Label {
  const { en, uk } = (value ?? {}) as Partial<Record<Language, unknown>>;
  return typeof en === 'string' && en !== '' && typeof uk === 'string' && uk !== '';
}

/** What stands in a line, to be written as each language writes it. */
export type ReasonValue =
  /** The name of a person or an outlet, a title: as `data/knowledge` has it in English, or as it is. */
  | string
  /** Words of a report, to be put between quotation marks. */
  | { readonly quote: string }
  /** Days `YYYY-MM-DD`, first and last. */
  | { readonly days: readonly [from: string, to: string] }
  | { readonly number: number }
  | { readonly names: readonly string[] }
  | { readonly labels: readonly Label[] }
  | { readonly label: Label };

/** Each has its sentence in `assets/words`, by its name behind `reason`. */
export type ReasonLine =
  | 'SideBySide'
  | 'FirstAndLater'
  | 'OpposedViews'
  | 'SameView'
  | 'SameDate'
  | 'SameOf'
  | 'SimilarWords'
  | 'ToldAlike'
  | 'QuotationSame'
  | 'QuotationTruncated'
  | 'QuotationAltered'
  | 'Misattributed'
  | 'HeldOffice'
  | 'OtherSide'
  | PageLine
  | ProblemLine;

/** What a page was found to be about, and what kind of page it is. */
export type PageLine =
  | 'PageNames'
  | 'PageNamesNeither'
  | 'PageSpeaks'
  | 'PageSpeaksNot'
  | 'PageTitle'
  | 'PageOtherTalks'
  | 'PageOtherMatter'
  | 'PageNotEnglish'
  | 'PageTooShort'
  | 'PagePlayer'
  | 'PageTeasers'
  | 'PageHome'
  | 'PageList'
  | 'PageNoArticle';

/** What could not be done, and what to do about it. */
export type ProblemLine =
  | 'Empty'
  | 'NoArticle'
  | 'TooLarge'
  | 'TooManyElements'
  | 'NoAnswer'
  | 'NotKept'
  | 'LibraryDamaged'
  | 'LibraryIncomplete'
  | 'LibraryVersion'
  | 'StoryDamaged'
  | 'StoryVersion'
  | 'StoryOfOther';

/** Why something is shown, in at most 25 words when said; or what is wrong. */
export interface Reason {
  readonly line: ReasonLine;
  readonly values: readonly ReasonValue[];
}

export function reason(line: ReasonLine, ...values: ReasonValue[]): Reason {
  return { line, values };
}
