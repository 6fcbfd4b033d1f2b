// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ENGLISH } from '../../../src/cli/word-files';
import { reason } from '../../../src/reason';
import type { Kept } from '../../../src/ui/sidebar/Sidebar';
import { buildView } from '../../../src/ui/view/build-view';
import { setUp } from './mounted';
import { sampleReply } from './sample-reply';

const WHY =
  'The choice could not be kept: the browser has no room left for it. Free some disk space and try again.';
const view = buildView(sampleReply(), ENGLISH);
const saturday = view.betweenOutlets[0]?.id ?? '';
const hidden = new Set([saturday]);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

const unkept = async (): Promise<Kept> => ({ ok: false, error: reason('NotKept') });

/** An open sidebar on a machine that can't keep what is chosen in it. */
function onFullMachine(change: Parameters<typeof setUp>[0] = {}) {
  const set = setUp({
    open: true,
    onHide: vi.fn(unkept),
    onChoose: vi.fn(unkept),
    onHideFinding: vi.fn(unkept),
    onTakeBack: vi.fn(unkept),
    ...change,
  });
  const said = () => set.find('.notice [role=status]')?.textContent;
  const press = async (key: string, on: Element | null) => {
    set.press(key, on);
    await vi.advanceTimersByTimeAsync(50);
  };
  const hideFinding = async () => {
    set.find(`[data-card="${saturday}"] .menu-button`)?.click();
    await vi.advanceTimersByTimeAsync(50);
    await set.click('This is wrong: hide it');
  };
  return { ...set, said, press, hideFinding };
}

type Machine = ReturnType<typeof onFullMachine>;

describe('a choice that cannot be kept', () => {
  it.each<[string, (on: Machine) => Promise<void>, string, string]>([
    [
      'another width',
      (on) => on.press('ArrowLeft', on.find('[role=separator]')),
      'This holds on this page only, until you reload it.',
      'OK',
    ],
    [
      'another order',
      async ({ click }) => {
        await click('Filter and order');
        await click('As in the article');
      },
      'This holds on this page only, until you reload it.',
      'OK',
    ],
    [
      'switched off here',
      async ({ click }) => {
        await click('Hide Crossread');
        await click('Hide on news.example');
      },
      'Crossread is still switched on.',
      'OK',
    ],
    [
      'a finding that is wrong',
      (on) => on.hideFinding(),
      'Hidden on this page only, until you reload it.',
      'Undo',
    ],
    [
      'findings to be shown again',
      async ({ panel, click }) => {
        panel.update({ view: buildView(sampleReply(), ENGLISH, hidden) });
        await click('Show again');
      },
      'Shown again on this page only, until you reload it.',
      'OK',
    ],
  ])(
    '%s: says what holds all the same, why, what to do, and stays until it has been read',
    async (_, choose, holds, button) => {
      const on = onFullMachine();
      await choose(on);
      expect(on.said()).toBe(`${holds} ${WHY}`);
      await vi.advanceTimersByTimeAsync(60_000);
      expect(on.said()).toBe(`${holds} ${WHY}`);
      expect(on.find('.notice button')?.textContent).toBe(button);
      expect(on.find('.sidebar .card')).not.toBeNull();
    },
  );

  it('takes no focus from where the choice was made, and gives it to the heading once it is put away', async () => {
    const on = onFullMachine();
    const edge = on.find('[role=separator]');
    edge?.focus();
    await on.press('ArrowLeft', edge);
    expect(on.root.activeElement).toBe(edge);
    await on.click('OK');
    expect(on.find('.notice')).toBeNull();
    expect(on.root.activeElement?.textContent).toBe('Crossread');
  });

  it('a finding hidden for now is back at one click', async () => {
    const on = onFullMachine({ onTakeBack: vi.fn(async (): Promise<Kept> => ({ ok: true, value: null })) });
    await on.hideFinding();
    on.panel.update({ view: buildView(sampleReply(), ENGLISH, hidden) });
    expect(on.root.activeElement?.textContent).toBe('Undo');
    await on.click('Undo');
    on.panel.update({ view });
    expect(on.said()).toBe('Shown again');
    expect(on.root.activeElement?.getAttribute('data-card')).toBe(saturday);
  });

  it('is no longer said once a later one has been kept, and the first with it', async () => {
    const onChoose = vi.fn(unkept);
    const on = onFullMachine({ onChoose });
    await on.press('ArrowLeft', on.find('[role=separator]'));
    expect(on.said()).toContain(WHY);
    onChoose.mockResolvedValue({ ok: true, value: null });
    await on.press('ArrowLeft', on.find('[role=separator]'));
    expect(on.find('.notice')).toBeNull();
  });
});
