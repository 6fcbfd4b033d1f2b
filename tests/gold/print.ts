import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { f1, precision, recall } from './evaluate';
import {
  DEVELOPMENT,
  type Figures,
  headline,
  LOCKED,
  type Measured,
  measureArticles,
  measureSeeds,
  openProjectLibrary,
} from './measure';
import { markdownTable, withTable } from './table';

/** `npm run gold [-- --mistakes | --raise]`: prints the figures; `--raise` writes better ones into the baseline. */

const BASELINE = resolve(import.meta.dirname, '../../data/gold/baseline.json');
const README = resolve(import.meta.dirname, '../../README.md');
const library = openProjectLibrary();
const sets: readonly (readonly [string, Measured])[] = [
  ['five documents', measureSeeds(library)],
  ['articles', measureArticles(library, DEVELOPMENT)],
  ['locked articles', measureArticles(library, LOCKED)],
];

for (const [name, { figures, mistakes }] of sets) {
  console.log(`\n${name}`);
  for (const [what, value] of Object.entries(headline(figures)))
    console.log(`  ${what.padEnd(28)} ${value.toFixed(3)}`);
  printTables(figures);
  if (process.argv.includes('--mistakes') && name !== 'locked articles')
    for (const one of mistakes) console.log(`  ${one}`);
}
if (process.argv.includes('--raise')) raise();

function printTables(figures: Figures): void {
  const { support, conflicts, echo, byType, lookAlikes } = figures;
  const row = (label: string, score: Figures['support']) =>
    `  ${label.padEnd(28)} P ${precision(score).toFixed(3)}  R ${recall(score).toFixed(3)}  F1 ${f1(score).toFixed(3)}  (${score.right} right, ${score.wrong} wrong, ${score.missed} missed)`;
  console.log(row('support', support));
  console.log(row('support, sentences', figures.supportSentences));
  console.log(row('conflicts', conflicts));
  console.log(row('conflicts, sentences', figures.conflictSentences));
  for (const [type, score] of [...byType].sort())
    console.log(
      `    ${type.padEnd(26)} R ${recall(score).toFixed(3)}  (${score.right} of ${score.right + score.missed})`,
    );
  console.log(
    `  echo: ${echo.echoAsEcho} right, ${echo.echoAsIndependent} called independent; independent: ${echo.independentAsIndependent} right, ${echo.independentAsEcho} called echo`,
  );
  console.log(`  look-alikes fired            ${lookAlikes.fired} of ${lookAlikes.all}`);
}

function raise(): void {
  const old = JSON.parse(readFileSync(BASELINE, 'utf8')) as Record<string, Record<string, number>>;
  const next = Object.fromEntries(
    sets.map(([name, { figures }]) => {
      const entries = Object.entries(headline(figures));
      return [
        name,
        Object.fromEntries(entries.map(([what, value]) => [what, Math.max(value, old[name]?.[what] ?? 0)])),
      ];
    }),
  );
  writeFileSync(BASELINE, `${JSON.stringify(next, null, 2)}\n`);
  const table = markdownTable(sets.map(([name, { figures }]) => [name, figures]));
  writeFileSync(README, withTable(readFileSync(README, 'utf8'), table));
  console.log(
    '\nThe baseline in data/gold/baseline.json is raised, and the table in README.md is the new one.',
  );
}
