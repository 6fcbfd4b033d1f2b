import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BrowserKind, browserKinds } from '../browsers/session';
import { build } from '../build';
import { allStates } from './all-states';
import { contactSheet } from './contact-sheet';
import type { State } from './state';
import { takePictures } from './take-pictures';

// Opens every state of the interface and lays the pictures on one page.
// Usage: npm run gallery -- [chromium|firefox] [--only WORD]... [--no-build]

const folder = resolve('.output/gallery');

/** The states whose names hold one of the words after `--only`; all without any. */
function chosenStates(words: readonly string[]): readonly State[] {
  const only = words.flatMap((word, i) => (word === '--only' ? (words[i + 1] ?? []) : []));
  return allStates.filter(({ name }) => only.length === 0 || only.some((part) => name.includes(part)));
}

async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const named = browserKinds.filter((kind) => words.includes(kind));
  const kinds: readonly BrowserKind[] = named.length > 0 ? named : browserKinds;
  const states = chosenStates(words);
  if (states.length === 0)
    throw new Error(`No such state; there are: ${allStates.map((s) => s.name).join(' ')}`);
  if (!words.includes('--no-build')) {
    for (const kind of kinds) if (!(await build(kind))) process.exit(1);
  }
  if (states.length === allStates.length) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });

  const start = performance.now();
  const taken = await Promise.all(kinds.map((kind) => takePictures(kind, states, folder)));
  const pictures = taken.flatMap((one) => one.pictures);
  const problems = taken.flatMap((one) => one.problems);
  const seconds = Math.round((performance.now() - start) / 1000);
  const note = `${states.length} states, ${pictures.length} pictures, ${kinds.join(' and ')}, ${seconds} s.`;
  const page = join(folder, 'index.html');
  writeFileSync(page, contactSheet({ rows: states, pictures, problems, note }));

  for (const { state, where, what } of problems.filter((one) => !one.isNote)) {
    console.log(`${state} (${where}): ${what}`);
  }
  console.log(`${note}\n${page}`);
  process.exitCode = problems.some((one) => !one.isNote) ? 1 : 0;
}

await main();
