import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { buildFolder } from './build';
import { buildWithinBudget } from './build-within-budget';
import { lintExtension } from './lint-extension';
import { run } from './run';

// All checks, in the order in which they tell most for their time. The first failure ends it.

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const results = '.output/test';
const check = (ok: boolean): Tally => ({ passed: 0, failed: ok ? 0 : 1 });

const steps: readonly (readonly [string, () => Promise<Tally>])[] = [
  ['types, those of the core, lint', staticChecks],
  ['unit tests', () => vitest('unit')],
  ['gold set', () => vitest('gold')],
  ['build and sizes', async () => check(await buildWithinBudget())],
  ['end to end, both browsers', () => vitest('e2e')],
  ['web-ext lint', async () => check(await lintExtension(buildFolder('firefox')))],
];

/** What needs nothing run, side by side. */
async function staticChecks(): Promise<Tally> {
  const outcomes = await Promise.all([
    run('tsc', ['--noEmit', '-p', 'tsconfig.json']),
    run('tsc', ['--noEmit', '-p', 'tsconfig.core.json']),
    run('biome', ['check', '--error-on-warnings', '.']),
  ]);
  return { passed: 0, failed: outcomes.filter(({ ok }) => !ok).length };
}

/** A skipped test counts as failed: nothing is skipped in silence. */
async function vitest(project: string): Promise<Tally> {
  const file = `${results}/${project}.json`;
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { ok } = await run('vitest', ['run', '--project', project, ...reporters]);
  const counts = readCounts(file);
  if (!counts) return { passed: 0, failed: 1 };
  const skipped = counts.numPendingTests + counts.numTodoTests;
  if (skipped > 0) console.error(`${skipped} tests were skipped; a skipped test counts as failed.`);
  const failed = counts.numFailedTests + skipped;
  return { passed: counts.numPassedTests, failed: ok ? failed : Math.max(failed, 1) };
}

type Counts = Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numTodoTests', number>;

function readCounts(file: string): Counts | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Counts;
  } catch {
    return null;
  }
}

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

async function main(): Promise<void> {
  const start = performance.now();
  const lines: string[] = [];
  let passed = 0;
  let failed = 0;
  mkdirSync(results, { recursive: true });
  for (const [name, step] of steps) {
    console.log(`\n=== ${name}`);
    const stepStart = performance.now();
    const tally = await step();
    passed += tally.passed;
    failed += tally.failed;
    lines.push(`${tally.failed > 0 ? 'FAILED' : 'ok    '} ${name.padEnd(32)} ${seconds(stepStart)}`);
    if (tally.failed > 0) break;
  }
  const untried = steps.slice(lines.length).map(([name]) => `not run ${name}`);
  console.log(`\n${[...lines, ...untried].join('\n')}\nall in ${seconds(start)}\n`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

await main();
