import { describe, expect, test } from 'vitest';
import {
  changeSettings,
  DEFAULT_SETTINGS,
  isShownOn,
  parseSettings,
  readSettings,
  type Settings,
  type Storage,
  withSite,
} from '../../../src/extension/settings';

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
      'settings',
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
    const stored: Settings = { version: 1, everywhere: false, hiddenSites: ['a.example'] };
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
    const expected: Settings = { version: 1, everywhere: false, hiddenSites: ['a.example'] };
    expect(await changeSettings(storage, off)).toEqual({ ok: true, value: expected });
    expect(storage.kept()).toEqual(expected);
  });

  test('tells when storage is full, and what to do; the old settings stay', async () => {
    const storage = storageWith({ version: 1, everywhere: true, hiddenSites: [] });
    const changed = await changeSettings({ ...storage, set: broken }, off);
    expect(changed).toEqual({ ok: false, error: expect.stringMatching(/no room.*try again/u) });
    expect(await readSettings(storage)).toEqual(DEFAULT_SETTINGS);
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
