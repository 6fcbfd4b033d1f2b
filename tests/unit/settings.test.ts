import { describe, expect, test } from 'vitest';
import { inEnglish } from '../../src/cli/word-files';
import {
  changeSettings,
  createSettingsDoor,
  readSettings,
  type Storage,
} from '../../src/extension/settings-store';
import {
  DEFAULT_SETTINGS,
  type HiddenFinding,
  isShownOn,
  parseSettings,
  type Settings,
  showsAlike,
  WIDTH,
  withHidden,
  withoutHidden,
  withSite,
} from '../../src/settings';

/** A storage area that keeps what it is given. */
function storageWith(stored: unknown): Storage & { readonly kept: () => unknown } {
  let items: Record<string, unknown> = { settings: stored };
  return {
    get: async (key) => ({ [key]: items[key] }),
    set: async (changed) => {
      items = { ...items, ...changed };
    },
    kept: () => items.settings,
  };
}

const FINDING: HiddenFinding = {
  id: 'x',
  address: 'https://a.example/story',
  title: 'Outlets differ on the date',
  words: 'on Saturday',
  day: '2026-01-02',
};

const broken = async () => {
  throw new Error('QuotaExceededError');
};

describe('settings as stored, with defaults for what cannot be read', () => {
  test.each<readonly [string, unknown, Partial<Settings>]>([
    ['nothing', undefined, {}],
    ['null', null, {}],
    ['a word', 'everywhere', {}],
    ['a list', ['news.example'], {}],
    [
      'those of version 1, which had no more',
      { version: 1, everywhere: false, hiddenSites: ['a.example'] },
      { everywhere: false, hiddenSites: ['a.example'] },
    ],
    ['part of them', { hiddenSites: ['a.example'] }, { hiddenSites: ['a.example'] }],
    ['without a version', { everywhere: false }, { everywhere: false }],
    ['of a later version', { version: 9, everywhere: false, theme: 'dark' }, { everywhere: false }],
    ['a switch that is none', { everywhere: 'no' }, {}],
    ['sites that are no list', { hiddenSites: 'a.example' }, {}],
    ['sites that are none', { hiddenSites: ['a.example', '', 7, null, {}] }, { hiddenSites: ['a.example'] }],
    ['a site twice', { hiddenSites: ['a.example', 'a.example'] }, { hiddenSites: ['a.example'] }],
    ['a side that is none', { side: 'top' }, {}],
    ['the other side', { side: 'left' }, { side: 'left' }],
    ['a width', { width: 420.4 }, { width: 420 }],
    ['a width that is too small', { width: 10 }, { width: WIDTH.least }],
    ['a width that is none', { width: 'wide' }, {}],
    [
      'one kind of mark off',
      { marks: { names: false } },
      { marks: { ...DEFAULT_SETTINGS.marks, names: false } },
    ],
    ['marks that are none', { marks: { names: 'no', stars: true } }, {}],
    ['a hidden finding', { hiddenFindings: [FINDING] }, { hiddenFindings: [FINDING] }],
    ['a hidden finding without its article', { hiddenFindings: [{ id: 'x' }, 7, null] }, {}],
    ['another prototype', JSON.parse('{"__proto__":{"everywhere":false}}'), {}],
  ])('%s', (_, stored, expected) => {
    expect(parseSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, ...expected });
  });

  test('are the same when read twice', () => {
    const once = parseSettings({ hiddenSites: ['b.example', 'a.example', 'b.example'] });
    expect(parseSettings(once)).toEqual(once);
  });
});

describe('reading', () => {
  test('yields what is stored', async () => {
    const stored: Settings = { ...DEFAULT_SETTINGS, everywhere: false, hiddenSites: ['a.example'] };
    expect(await readSettings(storageWith(stored))).toEqual(stored);
  });

  test('goes on with the defaults where storage fails', async () => {
    expect(await readSettings({ get: broken, set: broken })).toEqual(DEFAULT_SETTINGS);
  });
});

describe('changing', () => {
  const off = (settings: Settings): Settings => ({ ...settings, everywhere: false });

  test('keeps the change and what it did not touch', async () => {
    const storage = storageWith({ hiddenSites: ['a.example'] });
    const expected: Settings = { ...DEFAULT_SETTINGS, everywhere: false, hiddenSites: ['a.example'] };
    expect(await changeSettings(storage, off)).toEqual({ ok: true, value: expected });
    expect(storage.kept()).toEqual(expected);
  });

  test('counts each of two quick changes', async () => {
    const storage = storageWith({});
    const change = createSettingsDoor(storage);
    await Promise.all([change(off), change((settings) => ({ ...settings, side: 'left' }))]);
    expect(storage.kept()).toEqual({ ...DEFAULT_SETTINGS, everywhere: false, side: 'left' });
  });

  test('tells when storage is full, and what to do; the old settings stay', async () => {
    const storage = storageWith({ version: 1, everywhere: true, hiddenSites: [] });
    const changed = await changeSettings({ ...storage, set: broken }, off);
    expect(changed.ok ? '' : inEnglish(changed.error)).toMatch(/no room.*try again/u);
    expect(await readSettings(storage)).toEqual(DEFAULT_SETTINGS);
  });

  test('writes nothing over what it cannot read', async () => {
    const storage = storageWith({ everywhere: false, hiddenFindings: [FINDING] });
    const stored = storage.kept();
    expect(await changeSettings({ ...storage, get: broken }, off)).toMatchObject({ ok: false });
    expect(storage.kept()).toBe(stored);
  });

  test('needs no room for what is so already', async () => {
    const storage = { ...storageWith({ everywhere: false }), set: broken };
    expect(await changeSettings(storage, off)).toMatchObject({ ok: true });
  });
});

describe('where Crossread appears', () => {
  const hidden: Settings = { ...DEFAULT_SETTINGS, hiddenSites: ['a.example'] };

  test.each<readonly [string, Settings, string, boolean]>([
    ['anywhere at first', DEFAULT_SETTINGS, 'a.example', true],
    ['not on a hidden site', hidden, 'a.example', false],
    ['on every other site', hidden, 'b.example', true],
    ['nowhere when switched off', { ...DEFAULT_SETTINGS, everywhere: false }, 'b.example', false],
  ])('%s', (_, settings, site, expected) => {
    expect(isShownOn(settings, site)).toBe(expected);
  });

  test.each<readonly [string, boolean, readonly string[]]>([
    ['b.example', false, ['a.example', 'b.example']],
    ['a.example', false, ['a.example']],
    ['a.example', true, []],
    ['b.example', true, ['a.example']],
  ])('%s shown: %s', (site, shown, hiddenSites) => {
    expect(withSite(hidden, site, shown).hiddenSites).toEqual(hiddenSites);
  });
});

test.each<readonly [string, Partial<Settings>, boolean]>([
  ['wider', { width: 420 }, true],
  ['in another order', { hiddenSites: ['b.example', 'a.example'] }, true],
  ['one site more', { hiddenSites: ['a.example', 'b.example', 'c.example'] }, false],
  ['one site less', { hiddenSites: ['a.example'] }, false],
  ['off', { everywhere: false }, false],
])('a change of settings leaves it on the same sites: %s', (_, change, expected) => {
  const before = { ...DEFAULT_SETTINGS, hiddenSites: ['a.example', 'b.example'] };
  expect(showsAlike(before, { ...before, ...change })).toBe(expected);
});

describe('a finding that the reader calls wrong', () => {
  test('is hidden once, the latest first, and can be taken back', () => {
    const other = { ...FINDING, id: 'y' };
    const hidden = [FINDING, other, FINDING].reduce(withHidden, DEFAULT_SETTINGS);
    expect(hidden.hiddenFindings.map((one) => one.id)).toEqual(['x', 'y']);
    expect(withoutHidden(hidden, 'x').hiddenFindings).toEqual([other]);
  });
});
