import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readTexts } from '../../../src/cli/word-files';

const ROOT = resolve(import.meta.dirname, '../../..');

function codeIn(folder: string): string {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => readFileSync(join(ROOT, folder, file), 'utf8'))
    .join('\n');
}

test('every text is said somewhere: what nobody says any more is deleted', () => {
  const code = `${codeIn('src')}${codeIn('entrypoints')}${readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8')}`;
  const isSaid = (key: string) =>
    code.includes(`'${key}'`) ||
    code.includes(`__MSG_${key}__`) ||
    (key.startsWith('reason') && code.includes(`'${key.slice(6)}'`));
  const bases = Object.keys(readTexts('en')).map((key) => key.replace(/_(?:one|other)$/u, ''));
  expect([...new Set(bases)].filter((key) => !isSaid(key))).toEqual([]);
});
