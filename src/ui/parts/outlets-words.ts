/**
 * Attributes of whatever holds the words of an article or report, which are English: screen readers say them so, and they
 * run from left to right in an interface that doesn't.
 */
export const OUTLETS_WORDS = { lang: 'en', dir: 'ltr' } as const;
