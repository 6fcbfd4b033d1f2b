import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The figures that may only rise, by set and name: `data/gold/baseline.json`. */
export type Baseline = Readonly<Record<string, Readonly<Record<string, number>>>>;

const FILE = resolve(import.meta.dirname, '../../data/gold/baseline.json');

export function readBaseline(): Baseline {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Baseline;
}

/** The better of each old and new figure. A figure that isn't measured any more falls out. */
export function raised(old: Baseline, measured: Baseline): Baseline {
  return Object.fromEntries(
    Object.entries(measured).map(([name, figures]) => [
      name,
      Object.fromEntries(
        Object.entries(figures).map(([what, value]) => [what, Math.max(value, old[name]?.[what] ?? 0)]),
      ),
    ]),
  );
}

export function writeBaseline(baseline: Baseline): void {
  writeFileSync(FILE, `${JSON.stringify(baseline, null, 2)}\n`);
}
