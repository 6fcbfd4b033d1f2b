import type { Names } from './named';

/**
 * What is wrong with one language's names of `data/knowledge`, a line each; empty where all is well. `shown` is what the
 * interface can show, in English.
 */
export function nameProblems(shown: ReadonlySet<string>, names: Names, language: string): readonly string[] {
  const missing = [...shown].filter((english) => !names[english]?.trim());
  const stale = Object.keys(names).filter((english) => !shown.has(english));
  // A browser would take it for the place of a value.
  const broken = Object.keys(names).filter((english) => `${english}${names[english]}`.includes('$'));
  return [
    ...missing.map((english) => `${language}: "${english}" is missing`),
    ...stale.map((english) => `${language}: "${english}" is shown nowhere: mend or delete it`),
    ...broken.map((english) => `${language}: "${english}" has a $ in it`),
  ];
}
