// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ENGLISH } from '../../../src/cli/word-files';
import { buildView } from '../../../src/ui/view/build-view';
import { setUp } from './mounted';
import { sampleReply } from './sample-reply';

const ANCHOR = { left: 10, top: 10, right: 60, bottom: 30 };
const ADA = { kind: 'entity', entity: 'ada-stone', key: 'mention-1', anchor: ANCHOR } as const;

const TAB =
  '1 difference between outlets, 1 difference between the parties and 1 corroborated: open Crossread';
beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('the tab', () => {
  it('says its counts in words, each kind by itself', () => {
    const { find } = setUp();
    expect(find('.tab')?.getAttribute('aria-label')).toBe(TAB);
    expect(find('.sidebar')).toBeNull();
  });

  it('says that something is wrong', () => {
    const { find } = setUp({ view: null, problem: 'The library is of another version.' });
    expect(find('.tab')?.getAttribute('aria-label')).toContain('could not read this article');
  });
});

describe('the sidebar', () => {
  it('is a named landmark; the focus goes to its heading and comes back to the tab', async () => {
    const { root, find, click } = setUp();
    await click(TAB);
    expect(find('aside')?.getAttribute('aria-label')).toBe('Crossread: what other outlets report');
    expect(root.activeElement?.textContent).toBe('Crossread');
    await click('Close Crossread');
    expect(root.activeElement).toBe(find('.tab'));
  });

  it('takes no focus when it is open from the start, nor back from the page when closed from there', () => {
    const { root, panel } = setUp({ open: true });
    expect(root.activeElement).toBeNull();
    panel.update({ open: false });
    expect(root.activeElement).toBeNull();
  });

  it('has its parts in the order of the product, each with its count', () => {
    const { root } = setUp({ open: true });
    const heads = [...root.querySelectorAll('h3')].map((head) => head.textContent);
    expect(heads).toEqual([
      'Outlets differ 1',
      'The parties differ 1',
      'Corroborated 1',
      'Only here 1',
      'Left out here 1',
      'Names 2',
      'Timeline 3',
      'Other reports 3',
    ]);
  });

  it('says with what it compared, and what that does not mean', () => {
    const { find } = setUp({ open: true });
    expect(find('.sidebar-compared')?.textContent).toBe(
      "Compared with 3 reports by 3 outlets, 21 – 23 December 2025. Not in the library doesn't mean unsupported.",
    );
  });

  it('says zero in a sentence', () => {
    const view = buildView(
      sampleReply({ findings: [], corroborations: [], leavesOut: [], people: [] }),
      ENGLISH,
    );
    const { find } = setUp({ open: true, view });
    const text = find('.sidebar')?.textContent ?? '';
    for (const sentence of [
      'No differences between outlets found in 3 reports.',
      'Nothing here was found in 3 reports as well.',
      'This article carries all that was found in 3 reports.',
      'No name known to these talks stands here.',
    ])
      expect(text).toContain(sentence);
  });

  it('says what is wrong in place of an empty sidebar', () => {
    const { find } = setUp({
      open: true,
      view: null,
      problem: 'The library is of version 9. Update Crossread.',
    });
    expect(find('[role=alert]')?.textContent).toContain('The library is of version 9. Update Crossread.');
  });

  it('says that it is still reading, and that there is nothing to compare with', () => {
    expect(setUp({ open: true, view: null }).find('[role=status]')?.textContent).toContain('Reading');
    const view = buildView({ ...sampleReply(), reports: [] }, ENGLISH);
    expect(setUp({ open: true, view }).find('[role=status]')?.textContent).toContain(
      'Nothing to compare with',
    );
  });

  it('leads from this page to its sentence and from a report to that report', async () => {
    const { events, click } = setUp({ open: true });
    await click('The envoy Ada Stone met officials on Saturday.');
    expect(events.onLocate).toHaveBeenCalledExactlyOnceWith(1);
    await click('The meeting, on Sunday, was short.');
    expect(events.onOpenReport).toHaveBeenCalledExactlyOnceWith('2', 50);
    await click('Story 3 Third Post · newspaper · 23 December 2025');
    expect(events.onOpenReport).toHaveBeenLastCalledWith('3', 0);
  });

  it('opens the words behind a corroboration', async () => {
    const { button, click } = setUp({ open: true });
    expect(button('"We want peace," they said.')).toBeUndefined();
    await click('1 outlet, 1 origin: joint statement');
    expect(button('"We want peace," they said.')).toBeDefined();
  });

  it('brings the card of a located statement to the focus', () => {
    const { root, panel } = setUp({ open: true });
    panel.update({ located: 2 });
    expect(root.activeElement?.getAttribute('data-statement')).toBe('2');
    expect(root.activeElement?.getAttribute('data-located')).toBe('true');
  });

  it('puts the focus on its heading where the located statement has no card', () => {
    const { root, panel } = setUp();
    panel.update({ open: true, located: 99 });
    expect(root.activeElement?.tagName).toBe('H2');
  });

  it('hides here or everywhere', async () => {
    const { events, click } = setUp({ open: true });
    await click('Hide Crossread');
    await click('Hide on news.example');
    await click('Hide everywhere');
    expect(events.onHide.mock.calls).toEqual([['site'], ['everywhere']]);
  });
});

describe('the names and the hover card', () => {
  it('opens over a name in the page after the dwell and closes after the grace', async () => {
    const { panel, find } = setUp();
    panel.hover({ type: 'point', target: ADA });
    await vi.advanceTimersByTimeAsync(499);
    expect(find('.hover-card')).toBeNull();
    await vi.advanceTimersByTimeAsync(1);
    expect(find('.hover-card')?.getAttribute('aria-label')).toBe('Who is Ada Stone?');
    expect(find('.hover-card')?.style.top).toBe('36px');
    panel.hover({ type: 'leave' });
    await vi.advanceTimersByTimeAsync(300);
    expect(find('.hover-card')).toBeNull();
  });

  it('is reached by key from the list of names, and gives the focus back on Esc', async () => {
    const { root, events, find, press } = setUp({ open: true });
    const [ada, ivo] = root.querySelectorAll<HTMLElement>('.person');
    expect([ada?.tabIndex, ivo?.tabIndex]).toEqual([0, -1]);
    ada?.focus();
    press('ArrowDown');
    expect(root.activeElement).toBe(ivo);
    press('Home');
    expect(root.activeElement).toBe(ada);
    ada?.click();
    expect(root.activeElement).toBe(find('.hover-card'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(find('.hover-card')).not.toBeNull();
    press('Escape');
    expect(find('.hover-card')).toBeNull();
    expect(root.activeElement).toBe(ada);
    expect(events.onClose).not.toHaveBeenCalled();
    press('Escape');
    expect(events.onClose).toHaveBeenCalledOnce();
  });

  it('Esc in the page closes the card, and never the sidebar', async () => {
    const { panel, events, find, press } = setUp({ open: true });
    panel.hover({ type: 'ask', target: ADA });
    expect(find('.hover-card')).not.toBeNull();
    press('Escape', document.body);
    expect(find('.hover-card')).toBeNull();
    press('Escape', document.body);
    expect(events.onClose).not.toHaveBeenCalled();
  });

  it('stays while the pointer is on it', async () => {
    const { panel, find } = setUp();
    panel.hover({ type: 'point', target: ADA });
    await vi.advanceTimersByTimeAsync(500);
    panel.hover({ type: 'leave' });
    panel.hover({ type: 'enter-card' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(find('.hover-card')).not.toBeNull();
  });
});

describe('being a guest', () => {
  it('keeps the style sheet beside it and leaves nothing behind', async () => {
    const { root, style, panel } = setUp({ open: true });
    panel.hover({ type: 'point', target: ADA });
    expect(root.contains(style)).toBe(true);
    panel.unmount();
    await vi.advanceTimersByTimeAsync(1000);
    expect([...root.children]).toEqual([style]);
  });

  it('shows hostile words as words', () => {
    const hostile = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
    const reply = sampleReply();
    const { root } = setUp({
      open: true,
      host: hostile,
      view: buildView(
        {
          ...reply,
          article: { ...reply.article, outlet: hostile },
          reports: reply.reports.map((r) => ({ ...r, title: hostile, outlet: hostile })),
          excerpts: reply.excerpts.map((e) => ({ ...e, text: hostile })),
          profiles: reply.profiles.map((p) => ({ ...p, name: hostile, wikipedia: 'javascript:alert(1)' })),
          reading: {
            ...reply.reading,
            people: reply.reading.people.map((p) => ({ ...p, name: hostile, role: hostile })),
          },
        },
        ENGLISH,
      ),
    });
    root.querySelector<HTMLElement>('.person')?.click();
    expect(root.querySelectorAll('img, script')).toHaveLength(0);
    expect(root.querySelector('.hover-role')?.textContent).toContain('<img src=x');
    expect(root.querySelector('a')?.href).toBe('https://en.wikipedia.org/wiki/javascript%3Aalert(1)');
  });
});
