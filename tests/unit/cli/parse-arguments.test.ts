import { describe, expect, test } from 'vitest';
import { parseReadArguments, type ReadArguments } from '../../../src/cli/parse-arguments';

const NONE = { url: null, without: [], json: false, explain: null };

describe('the arguments of read', () => {
  test.each<readonly [string, readonly string[], ReadArguments]>([
    ['one file', ['a.html'], { ...NONE, files: ['a.html'] }],
    ['several files', ['a.html', 'b.txt'], { ...NONE, files: ['a.html', 'b.txt'] }],
    ['as JSON', ['--json', 'a.html'], { ...NONE, files: ['a.html'], json: true }],
    [
      'an address',
      ['a.html', '--url', 'https://a.example'],
      { ...NONE, files: ['a.html'], url: 'https://a.example' },
    ],
    [
      'reports to leave out',
      ['a.html', '--without', '001', '--without=003'],
      { ...NONE, files: ['a.html'], without: ['001', '003'] },
    ],
    ['a sentence by its number', ['a.html', '--explain', '7'], { ...NONE, files: ['a.html'], explain: '7' }],
    [
      'a sentence by its words',
      ['a.html', '--explain=no breakthrough'],
      { ...NONE, files: ['a.html'], explain: 'no breakthrough' },
    ],
    ['a file with an odd name', ['--', '--json'], { ...NONE, files: ['--json'] }],
  ])('%s', (_, args, expected) => {
    expect(parseReadArguments(args)).toEqual({ ok: true, value: expected });
  });

  test.each([
    ['no file', ['--json']],
    ['nothing', []],
    ['an unknown option', ['a.html', '--fast']],
    ['an address without one', ['a.html', '--url']],
    ['a sentence to explain without one', ['a.html', '--explain']],
    ['a sentence to explain in several files', ['a.html', 'b.html', '--explain', '7']],
    ['a value for a switch', ['a.html', '--json=yes']],
  ])('%s: an error that says how to call it', (_, args) => {
    const parsed = parseReadArguments(args);
    expect(parsed).toEqual({ ok: false, error: expect.stringContaining('Usage: npm run -s read -- FILE') });
  });
});
