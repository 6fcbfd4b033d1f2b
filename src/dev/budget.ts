import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Most bytes, gzip, per file of a build; a file that isn't named fails, so that nothing grows unseen. */
export type Budget = Readonly<Record<string, number>>;

export interface BundleSize {
  /** Path in the build, with `/`. */
  readonly file: string;
  /** Bytes. */
  readonly raw: number;
  readonly gzip: number;
}

/** Manifest and pictures aren't loaded by pages; all else is weighed. */
const weighed = /\.(?:js|css|html|json)$/u;

/** A chunk's name without the hash that changes with its content: `chunks/popup-Ab3dEf9_.js` is `chunks/popup.js`. */
export const plainName = (file: string): string => file.replace(/-[\w-]{8}(?=\.\w+$)/u, '');

export function measureBuild(folder: string): BundleSize[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => weighed.test(name) && name !== 'manifest.json' && statSync(join(folder, name)).isFile())
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      const file = plainName(name.split(sep).join('/'));
      return { file, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** What is over the budget, in words; empty where all is well. */
export function overBudget(sizes: readonly BundleSize[], budget: Budget): string[] {
  const limits = new Map(Object.entries(budget));
  return sizes.flatMap(({ file, gzip }) => {
    const limit = limits.get(file);
    if (limit === undefined) return [`${file} has no budget; it has ${gzip} bytes (gzip)`];
    return gzip > limit
      ? [`${file} has ${gzip} bytes (gzip), ${gzip - limit} over its budget of ${limit}`]
      : [];
  });
}

export function formatSizes(sizes: readonly BundleSize[], budget: Budget): string {
  const limits = new Map(Object.entries(budget));
  const rows = sizes.map(({ file, raw, gzip }) => [file, raw, gzip, limits.get(file) ?? 'none'].map(String));
  return [['file', 'bytes', 'gzip', 'budget'], ...rows]
    .map(([file = '', ...figures]) => file.padEnd(34) + figures.map((figure) => figure.padStart(10)).join(''))
    .join('\n');
}

export function readBudget(): Budget {
  return JSON.parse(readFileSync('tests/budget.json', 'utf8')) as Budget;
}
