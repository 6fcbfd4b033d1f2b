import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings';
import { formatSettingsFile, parseSettingsFile, type SettingsFile } from '../../src/settings-file';

const FINDING = {
  id: 'x',
  address: 'https://a.example/1',
  title: 'Outlets differ',
  words: '',
  day: '2026-01-02',
};
const CHOSEN: Settings = {
  ...DEFAULT_SETTINGS,
  side: 'left',
  width: 420,
  marks: { ...DEFAULT_SETTINGS.marks, names: false },
  hiddenSites: ['a.example'],
  hiddenFindings: [FINDING],
};
const file = (change: object) => JSON.stringify({ file: 'crossread-settings', version: 2, ...change });

test('a file brings back the very settings that were saved', () => {
  expect(parseSettingsFile(formatSettingsFile(CHOSEN))).toEqual({
    ok: true,
    settings: CHOSEN,
    ignored: [],
    isLater: false,
  });
});

describe('a file that holds no settings yields none', () => {
  test.each<readonly [string, string, string]>([
    ['nothing', '', 'no-json'],
    ['a file cut off', formatSettingsFile(CHOSEN).slice(0, 80), 'no-json'],
    ['a picture', '\u0089PNG\r\n', 'no-json'],
    ['null', 'null', 'no-settings'],
    ['a list', '[1]', 'no-settings'],
    ['settings of something else', '{"version":2,"side":"left"}', 'no-settings'],
    ['no version', '{"file":"crossread-settings","side":"left"}', 'no-settings'],
    ['far too much', ' '.repeat(2_000_001), 'too-large'],
  ])('%s', (_, text, problem) => {
    expect(parseSettingsFile(text)).toEqual({ ok: false, problem });
  });
});

describe('what was not understood is named', () => {
  test.each<readonly [string, object, Partial<SettingsFile & { ok: true }>]>([
    ['of version 1', { version: 1, everywhere: false }, { ignored: [], isLater: false }],
    ['of a later version', { version: 3, theme: 'dark' }, { ignored: ['theme'], isLater: true }],
    [
      'fields in another order',
      { marks: Object.fromEntries(Object.entries(DEFAULT_SETTINGS.marks).reverse()) },
      { ignored: [] },
    ],
    ['a side that is none', { side: 'top', width: 420 }, { ignored: ['side'] }],
    ['a width beyond the limits', { width: 9_000 }, { ignored: ['width'] }],
    [
      'a finding without its article',
      { hiddenFindings: [FINDING, { id: 'y' }] },
      { ignored: ['hiddenFindings'] },
    ],
  ])('%s', (_, change, expected) => {
    expect(parseSettingsFile(file(change))).toMatchObject({ ok: true, ...expected });
  });

  test('and what was understood is kept', () => {
    const read = parseSettingsFile(file({ side: 'top', width: 420 }));
    expect(read).toMatchObject({ ok: true, settings: { ...DEFAULT_SETTINGS, width: 420 } });
  });
});
