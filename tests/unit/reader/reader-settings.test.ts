import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type FollowedStorage, followSettings, hiddenIds } from '../../../src/reader/reader-settings';
import { reason } from '../../../src/reason';
import { type Settings, withHidden, withoutHidden } from '../../../src/settings';

const FINDING = {
  id: 'x',
  address: 'https://a.example/1',
  title: 'Outlets differ',
  words: 'on Sunday',
  day: '',
};
const hide = (settings: Settings) => withHidden(settings, FINDING);
const show = (settings: Settings) => withoutHidden(settings, 'x');
const wide = (settings: Settings): Settings => ({ ...settings, width: 500 });
const narrow = (settings: Settings): Settings => ({ ...settings, width: 300 });

/**
 * Local storage that tells of its changes, and that takes nothing while it is full. As in Firefox, what it is asked next
 * after it has found no room fails too.
 */
function storageThat({ isFull }: { isFull: boolean }) {
  let kept: Record<string, unknown> = {};
  const listeners = new Set<() => void>();
  const storage: FollowedStorage = {
    get: async () => {
      const isBroken = state.isBroken;
      state.isBroken = false;
      if (isBroken) throw new Error('An unexpected error occurred');
      return kept;
    },
    set: async (items) => {
      state.isBroken = state.isFull;
      if (state.isFull) throw new Error('QuotaExceededError');
      kept = { ...kept, ...items };
      for (const listener of listeners) listener();
    },
    onChanged: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  };
  const state = { isFull, isBroken: false, storage, kept: () => kept.settings as Settings | undefined };
  return state;
}

const outcome = ({ width, hiddenFindings }: Settings) => [width, hiddenFindings.length];

describe('what the reader chooses while storage is full', () => {
  let full: ReturnType<typeof storageThat>;
  beforeEach(() => {
    full = storageThat({ isFull: true });
  });

  test.each([
    ['a finding hidden', [hide], [380, 1]],
    ['hidden and another width', [hide, wide], [500, 1]],
    ['two at once, neither lost', [wide, hide], [500, 1]],
    ['a width changed twice', [wide, narrow], [300, 0]],
    ['hidden and taken back', [hide, show], [380, 0]],
  ])('%s: holds in this page, and is kept once there is room', async (_, changes, expected) => {
    const settings = await followSettings(full.storage, new AbortController().signal);
    const told = vi.fn();
    settings.onChange(told);
    const [first] = await Promise.all(changes.map(settings.change));
    expect(first).toEqual({ ok: false, error: reason('NotKept') });
    await vi.waitFor(() => expect(outcome(settings.current())).toEqual(expected));
    expect(outcome(told.mock.lastCall?.[0])).toEqual(expected);
    expect(full.kept()).toBeUndefined();

    full.isFull = false;
    const kept = await settings.change((old) => ({ ...old, order: 'reading' }));
    expect(kept.ok && outcome(kept.value)).toEqual(expected);
    expect(full.kept()).toMatchObject({ order: 'reading', width: expected[0] });
  });

  test('what is undone again needs no room, so that nothing is said to be lost', async () => {
    const settings = await followSettings(full.storage, new AbortController().signal);
    expect((await settings.change(wide)).ok).toBe(false);
    expect((await settings.change(hide)).ok).toBe(false);
    expect((await settings.change(show)).ok).toBe(true);
    await vi.waitFor(() => expect(outcome(settings.current())).toEqual([500, 0]));
  });

  test('another page’s changes come in beside it', async () => {
    const settings = await followSettings(full.storage, new AbortController().signal);
    await settings.change(hide);
    full.isFull = false;
    await full.storage.set({ settings: { side: 'left' } });
    await vi.waitFor(() => expect(settings.current().side).toBe('left'));
    expect([...hiddenIds(settings.current())]).toEqual(['x']);
  });
});

test('a page that has been left is told nothing', async () => {
  const full = storageThat({ isFull: true });
  const left = new AbortController();
  const settings = await followSettings(full.storage, left.signal);
  const told = vi.fn();
  settings.onChange(told);
  left.abort();
  await settings.change(hide);
  await new Promise((done) => setTimeout(done));
  expect(told).not.toHaveBeenCalled();
});
