import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Baseline, raised, readBaseline, writeBaseline } from './baseline';
import { measureFalseAlarms } from './false-alarms';
import { type Figures, headline } from './figures';
import { openProjectLibrary } from './measure';
import { f1, precision, recall, type Score } from './score';
import { alarmHeadline, LOCKED, measureSets, UNRELATED } from './sets';
import { markdownTable, withTable } from './table';

/**
 * `npm run gold [-- --mistakes | --raise]`: prints the figures; `--raise` writes better ones into the baseline. A set whose
 * articles or labels have changed is taken out of the baseline first: what isn't there is written as it is measured.
 */

const README = resolve(import.meta.dirname, '../../README.md');
const isAsked = (option: string) => process.argv.includes(option);

const sets = measureSets(openProjectLibrary());
for (const [name, { figures, mistakes }] of sets) {
  printHeadline(name, headline(figures));
  printTables(figures);
  if (isAsked('--mistakes') && name !== LOCKED) for (const one of mistakes) console.log(`  ${one}`);
}
const alarms = measureFalseAlarms();
printHeadline(UNRELATED, alarmHeadline(alarms));
console.log(
  `  false alarms                 ${alarms.per1000.toFixed(3)} in 1,000 pairs of one topic (${alarms.conflicts.length} of ${alarms.pairs}), ${alarms.acrossConflicts.length} of ${alarms.acrossPairs} pairs of two; on ${alarms.alarmedPages} of ${alarms.pages} pages; ${alarms.self.length} told to contradict themselves`,
);
if (isAsked('--mistakes'))
  for (const one of [...alarms.conflicts, ...alarms.acrossConflicts, ...alarms.self]) console.log(`  ${one}`);
if (isAsked('--raise')) raise();

function printHeadline(name: string, figures: Record<string, number>): void {
  console.log(`\n${name}`);
  for (const [what, value] of Object.entries(figures))
    console.log(`  ${what.padEnd(28)} ${value.toFixed(name === UNRELATED ? 6 : 3)}`);
}

function printTables(figures: Figures): void {
  const { echo, lookAlikes, self, record, origins } = figures;
  printRow('support', figures.support);
  printRow('support, sentences', figures.supportSentences);
  printRow('conflicts', figures.conflicts);
  printRow('conflicts, sentences', figures.conflictSentences);
  for (const [type, score] of [...figures.byType].sort())
    console.log(
      `    ${type.padEnd(26)} R ${recall(score).toFixed(3)}  (${score.right} of ${score.right + score.missed})`,
    );
  console.log(
    `  echo: ${echo.echoAsEcho} right, ${echo.echoAsIndependent} called independent; independent: ${echo.independentAsIndependent} right, ${echo.independentAsEcho} called echo`,
  );
  if (self) printRow('self-conflicts', self);
  if (record) printRow('reference, certain', record);
  if (origins)
    for (const [what, { right, wrong }] of Object.entries(origins))
      console.log(`  ${`origins ${what}`.padEnd(28)} ${right} of ${right + wrong}`);
  console.log(`  look-alikes fired            ${lookAlikes.fired} of ${lookAlikes.all}`);
}

function printRow(label: string, score: Score): void {
  const rates = `P ${precision(score).toFixed(3)}  R ${recall(score).toFixed(3)}  F1 ${f1(score).toFixed(3)}`;
  const counts = `${score.right} right, ${score.wrong} wrong, ${score.missed} missed`;
  console.log(`  ${label.padEnd(28)} ${rates}  (${counts})`);
}

function raise(): void {
  const measured: Baseline = {
    ...Object.fromEntries(sets.map(([name, { figures }]) => [name, headline(figures)])),
    [UNRELATED]: alarmHeadline(alarms),
  };
  writeBaseline(raised(readBaseline(), measured));
  const table = markdownTable(
    sets.map(([name, { figures }]) => [name, figures]),
    alarms,
  );
  writeFileSync(README, withTable(readFileSync(README, 'utf8'), table));
  console.log(
    '\nThe baseline in data/gold/baseline.json is raised, and the table in README.md is the new one.',
  );
}
