const WORDS = new Map<string, number>(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, value]),
);
for (const [index, word] of 'thirty forty fifty sixty seventy eighty ninety'.split(' ').entries()) {
  WORDS.set(word, 30 + index * 10);
}
const SCALES = new Map<string, number>([
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['million', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** "six" → 6, "90bn" → 9e10, "1,200" → 1200, "$50" → 50; null for anything that isn't a number. */
export function numberOf(word: string): number | null {
  const known = WORDS.get(word);
  if (known !== undefined) return known;
  const match = /^[$€£]?(\d{1,12}(?:,\d{3}){0,4}(?:\.\d{1,6})?)(k|mn?|bn?|%)?$/u.exec(word);
  if (!match) return null;
  const value = Number((match[1] as string).replaceAll(',', ''));
  return value * (SCALES.get(match[2] ?? '') ?? 1);
}

/** The scale word after a number: "billion" → 1e9; null for other words. */
export function scaleOf(word: string): number | null {
  return word.length > 2 ? (SCALES.get(word) ?? null) : null;
}
