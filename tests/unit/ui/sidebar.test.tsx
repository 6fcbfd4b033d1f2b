// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ENGLISH } from '../../../src/cli/word-files';
import { widthByKey } from '../../../src/ui/sidebar/Resizer';
import { talliesOf } from '../../../src/ui/sidebar/Tab';
import { buildView } from '../../../src/ui/view/build-view';
import { setUp } from './mounted';
import { sampleReply } from './sample-reply';

const ANCHOR = { left: 10, top: 10, right: 60, bottom: 30 };
const view = buildView(sampleReply(), ENGLISH);
const saturday = view.betweenOutlets[0]?.id ?? '';

beforeEach(() => {
  vi.useFakeTimers();
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => {};
});

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('the tab', () => {
  it.each([
    ['all kinds', {}, ['outlets 1', 'parties 1', 'corroborated 1']],
    ['no difference', { findings: sampleReply().reading.findings.slice(3) }, ['corroborated 1']],
    ['nothing', { findings: [], corroborations: [] }, []],
  ])('with %s tells %j and nothing of what there is none of', (_, reading, told) => {
    const tallies = talliesOf(buildView(sampleReply(reading), ENGLISH));
    expect(tallies.map(({ line, count }) => `${line} ${count}`)).toEqual(told);
  });

  it('is quiet where nothing was found', () => {
    const nothing = buildView(sampleReply({ findings: [], corroborations: [] }), ENGLISH);
    const { find } = setUp({ view: nothing });
    expect(find('.tab')?.getAttribute('aria-label')).toBe('Nothing found to compare: open Crossread');
    expect(find('.tab-quiet')).not.toBeNull();
  });
});

describe('filter and order', () => {
  async function filtering(query: string) {
    const set = setUp({ open: true });
    await set.click('Filter and order');
    const input = set.find('[role=searchbox]') as HTMLElement;
    input.textContent = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(50);
    return { ...set, input };
  }

  it('takes the focus, leaves what has the words, and says how much that is', async () => {
    const { root, find, input } = await filtering('museum');
    expect(root.activeElement).toBe(input);
    expect(find('.filter-left')?.textContent).toMatch(/^1 of \d+ matches$/u);
    expect([...root.querySelectorAll('h3')].map((head) => head.textContent)).toEqual(['Only here 1']);
  });

  it('says what to do where nothing is left', async () => {
    const { find } = await filtering('xylophone');
    expect(find('.nothing')?.textContent).toBe('Nothing here has these words. Clear the filter to see all.');
  });

  it('Esc closes the card, then clears the filter, then closes the sidebar', async () => {
    const { panel, find, events, input, press } = await filtering('stone');
    panel.hover({ type: 'ask', target: { kind: 'entity', entity: 'ada-stone', key: 'x', anchor: ANCHOR } });
    expect(find('.hover-card')).not.toBeNull();
    press('Escape', document.body);
    expect(find('.hover-card')).toBeNull();
    press('Escape', input);
    await vi.advanceTimersByTimeAsync(50);
    expect(input.textContent).toBe('');
    expect(events.onClose).not.toHaveBeenCalled();
    press('Escape', input);
    expect(events.onClose).toHaveBeenCalledOnce();
  });

  it('asks for the other order', async () => {
    const { button, events, click } = await filtering('');
    expect(button('Strongest first')?.ariaPressed).toBe('true');
    await click('As in the article');
    expect(events.onChoose).toHaveBeenCalledExactlyOnceWith({ order: 'reading' });
  });
});

it('has no form field: browsers’ autofill asks servers about each', () => {
  const { root, find } = setUp({ open: true });
  find('.tools-button')?.click();
  expect(root.querySelectorAll('input, textarea, select, form')).toHaveLength(0);
});

describe('jumping', () => {
  it('is one stop for Tab, moves by arrow keys, and leads to the heading', async () => {
    const { root, find, press, click } = setUp({ open: true });
    const jumps = [...root.querySelectorAll<HTMLElement>('.jump')];
    expect(jumps.map((jump) => jump.tabIndex)).toEqual([0, ...jumps.slice(1).map(() => -1)]);
    jumps[0]?.focus();
    press('ArrowRight');
    expect(root.activeElement?.textContent).toBe('Parties 1');
    await click('Left out 1');
    expect(root.activeElement).toBe(find('[data-section=left-out] h3'));
  });
});

describe('what can be done with a finding', () => {
  async function choose(what: string, set = setUp({ open: true })) {
    set.find(`[data-card="${saturday}"] .menu-button`)?.click();
    await vi.advanceTimersByTimeAsync(50);
    await set.click(what);
    return set;
  }

  it('has a menu that arrow keys move in, and that Esc closes without the sidebar', async () => {
    const { root, find, press, events } = setUp({ open: true });
    const button = find('.card-menu .menu-button');
    button?.click();
    await vi.advanceTimersByTimeAsync(50);
    expect(root.activeElement?.textContent).toBe('Copy as Markdown');
    press('ArrowDown');
    press('ArrowDown');
    expect(root.activeElement?.textContent).toBe('This is wrong: hide it');
    press('Escape');
    await vi.advanceTimersByTimeAsync(50);
    expect(find('[role=menu]')).toBeNull();
    expect(root.activeElement).toBe(button);
    expect(events.onClose).not.toHaveBeenCalled();
  });

  it('copies it, and says so', async () => {
    const { events, find } = await choose('Copy as Markdown');
    expect(events.onCopyText.mock.calls[0]?.[0]).toContain('**Outlets differ on the date**');
    expect(find('.notice [role=status]')?.textContent).toBe('Copied');
    await vi.advanceTimersByTimeAsync(4_000);
    expect(find('.notice')).toBeNull();
  });

  it('says what can be done where the browser does not let it', async () => {
    const set = setUp({ open: true, onCopyText: async () => false });
    await choose('Copy as plain text', set);
    expect(set.find('.notice')?.textContent).toContain('Select the text and copy it by hand.');
  });

  it('hides it with what it said, keeps the focus, and takes that back', async () => {
    const { root, events, panel, find, click } = await choose('This is wrong: hide it');
    expect(events.onHideFinding).toHaveBeenCalledExactlyOnceWith({
      id: saturday,
      title: 'Outlets differ on the date',
      words: 'The envoy Ada Stone met officials on Saturday.',
    });
    panel.update({ view: buildView(sampleReply(), ENGLISH, new Set([saturday])) });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(find(`[data-card="${saturday}"]`)).toBeNull();
    expect(find('.hidden-here')?.textContent).toBe('1 finding hidden by you Show again');
    expect(root.activeElement?.textContent).toBe('Undo');
    await click('Undo');
    expect(events.onTakeBack).toHaveBeenCalledExactlyOnceWith([saturday]);
    panel.update({ view });
    expect(root.activeElement?.getAttribute('data-card')).toBe(saturday);
  });

  it('gives the card its focus back where it was taken back before it had gone: nothing is drawn anew', async () => {
    const { root, panel, click } = await choose('This is wrong: hide it');
    await click('Undo');
    expect(root.activeElement?.getAttribute('data-card')).toBe(saturday);
    const title = root.querySelector<HTMLElement>('.sidebar-title');
    title?.focus();
    panel.update({ view: buildView(sampleReply(), ENGLISH) });
    expect(root.activeElement).toBe(title);
  });

  it('gives the card its focus back, however fast that was taken back: hiding is kept, and drawn, a moment later', async () => {
    const { root, panel, click } = await choose('This is wrong: hide it');
    await click('Undo');
    panel.update({ view: buildView(sampleReply(), ENGLISH, new Set([saturday])) });
    panel.update({ view: buildView(sampleReply(), ENGLISH) });
    expect(root.activeElement?.getAttribute('data-card')).toBe(saturday);
  });

  it('takes all along as a file', async () => {
    const { events, click } = setUp({ open: true });
    await click('Copy or save all');
    await click('Save as JSON, for programs');
    const [file] = events.onSave.mock.calls[0] ?? [];
    expect([file?.name, file?.type]).toEqual(['crossread-the-page-2025-12-22.json', 'application/json']);
    expect(JSON.parse(file?.text ?? '').version).toBe(1);
  });
});

describe('between text and card', () => {
  it('leads back from the card that the text led to', async () => {
    const { events, button, click, panel } = setUp({ open: true });
    expect(button('Back to the article')).toBeUndefined();
    panel.update({ located: 1 });
    await click('Back to the article');
    expect(events.onBack).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('says of words that stand nowhere on the page now that it is so, and leads nowhere', () => {
    const { find, button } = setUp({ open: true, notLocated: [1] });
    const card = find(`[data-card="${saturday}"]`);
    expect(card?.querySelector('.quote-note')?.textContent).toBe('Not located on the page now');
    expect(button('The envoy Ada Stone met officials on Saturday.')).toBeUndefined();
  });
});

describe('the width', () => {
  it.each([
    ['ArrowLeft', 'right', 380, 396],
    ['ArrowRight', 'right', 380, 364],
    ['ArrowLeft', 'left', 380, 364],
    ['ArrowRight', 'left', 380, 396],
    ['ArrowRight', 'right', 280, 280],
    ['ArrowLeft', 'right', 560, 560],
    ['Home', 'right', 400, 280],
    ['End', 'left', 400, 560],
    ['a', 'left', 400, null],
  ] as const)('%s on the %s, at %d px: %s', (key, side, width, next) => {
    expect(widthByKey(key, width, side)).toBe(next);
  });

  it('is told to those who hear it, and kept where it comes to rest', () => {
    const { find, events, press } = setUp({ open: true });
    const edge = find('[role=separator]');
    expect([edge?.getAttribute('aria-valuenow'), edge?.getAttribute('aria-label')]).toEqual([
      '380',
      'Width of the sidebar',
    ]);
    press('ArrowLeft', edge);
    expect(events.onChoose).toHaveBeenCalledExactlyOnceWith({ width: 396 });
    expect(find('.sidebar')?.style.getPropertyValue('--width')).toBe('380px');
  });
});

describe('the outlets’ words', () => {
  it.each(['.quote-words', '.report-title'])(
    'in %s are English, from left to right in any interface',
    (words) => {
      const { root } = setUp({ open: true });
      const all = [...root.querySelectorAll<HTMLElement>(words)];
      expect(all.length).toBeGreaterThan(0);
      expect(new Set(all.map(({ lang, dir }) => `${lang} ${dir}`))).toEqual(new Set(['en ltr']));
    },
  );
});
