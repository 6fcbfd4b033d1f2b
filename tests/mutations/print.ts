import type { Mutant } from './generate';
import { measure, type Outcome, share } from './measure';

/** `npx tsx tests/mutations/print.ts [--missed] [KIND…]`: what comes of mutants, and those that came out wrong. */

const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const isListed = process.argv.includes('--missed');
const { changes, rewordings } = measure();

const isWanted = (kind: string) => wanted.length === 0 || wanted.includes(kind);

console.log(`${'change'.padEnd(16)}mutants   found  recall`);
for (const [kind, outcome] of changes) if (isWanted(kind)) print(kind, outcome, true);
console.log(`\n${'rewording'.padEnd(16)}edits  conflicts`);
for (const [kind, outcome] of rewordings) if (isWanted(kind)) print(kind, outcome, false);

function print(kind: string, outcome: Outcome, isChange: boolean): void {
  const { mutants, wrong } = outcome;
  const cell = (value: number | string, width: number) => String(value).padStart(width);
  const figures = isChange
    ? cell(mutants.length, 7) + cell(mutants.length - wrong.length, 8) + cell(share(outcome).toFixed(2), 8)
    : cell(mutants.length, 5) + cell(wrong.length, 11);
  console.log(kind.padEnd(16) + figures);
  if (!isListed) return;
  for (const { mutant, findings } of wrong) {
    const elsewhere = findings.map(
      (finding) => `${finding.rule} with ${finding.source}.${finding.sourceStatement}`,
    );
    console.log(
      `  ${mutant.indexed.report.id}.${mutant.statement.index} ${marked(mutant)}${elsewhere.length > 0 ? `  {${elsewhere.join('; ')}}` : ''}`,
    );
  }
}

/** The sentence with what was replaced in brackets: `six sources` → `[six → nine] sources`. */
function marked({ statement, text }: Mutant): string {
  const old = statement.text;
  const isWord = (at: number) => /[\p{L}\p{N}]/u.test(old[at] ?? ' ');
  let start = 0;
  while (start < old.length && old[start] === text[start]) start++;
  while (start > 0 && isWord(start - 1)) start--;
  let tail = 0;
  const shorter = Math.min(old.length, text.length) - start;
  while (tail < shorter && old.at(-1 - tail) === text.at(-1 - tail)) tail++;
  while (tail > 0 && isWord(old.length - tail)) tail--;
  const cut = (whole: string) => whole.slice(start, whole.length - tail);
  return `${old.slice(0, start)}[${cut(old)} → ${cut(text)}]${old.slice(old.length - tail)}`;
}
