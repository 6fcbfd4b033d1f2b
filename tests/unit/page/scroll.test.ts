import { describe, expect, it } from 'vitest';
import { scrollToRange } from '../../../src/page/scroll';
import { openPage } from './fixture-pages';

/** jsdom has no layout: a window 900 px high, the sentence at `top`, round it a box at 100-400 with 2,000 px in it. */
function layout(top: number, boxScrolls: boolean) {
  const document = openPage('<div><p>A sentence far down.</p></div>');
  const view = document.defaultView as Window;
  const box = document.querySelector('div') as HTMLElement;
  const scrolled: object[] = [];
  Object.assign(view, { innerHeight: 900, scrollBy: (by: object) => scrolled.push(['window', by]) });
  Object.assign(box, { scrollBy: (by: object) => scrolled.push(['box', by]) });
  Object.defineProperties(box, {
    scrollHeight: { value: 2_000 },
    clientHeight: { value: boxScrolls ? 300 : 2_000 },
  });
  box.style.overflowY = 'auto';
  box.getBoundingClientRect = () => ({ top: 100 }) as DOMRect;
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('p') as Element);
  range.getBoundingClientRect = () => ({ top, width: 300, height: 20 }) as DOMRect;
  return { range, scrolled };
}

describe('scrollToRange', () => {
  const cases: readonly [what: string, top: number, box: boolean, reduced: boolean, expected: unknown[]][] = [
    ['the window', 1_300, false, false, [['window', { top: 1_000, behavior: 'smooth' }]]],
    ['at once with reduced motion', 1_300, false, true, [['window', { top: 1_000, behavior: 'instant' }]]],
    ['upwards', -500, false, false, [['window', { top: -800, behavior: 'smooth' }]]],
    [
      'a box inside first',
      1_200,
      true,
      false,
      [
        ['box', { top: 1_000, behavior: 'smooth' }],
        ['window', { top: -100, behavior: 'smooth' }],
      ],
    ],
    [
      'a box no further than it goes',
      2_050,
      true,
      false,
      [
        ['box', { top: 1_700, behavior: 'smooth' }],
        ['window', { top: 50, behavior: 'smooth' }],
      ],
    ],
  ];
  it.each(cases)('scrolls %s', (_, top, box, reducedMotion, expected) => {
    const { range, scrolled } = layout(top, box);
    expect(scrollToRange(range, { reducedMotion })).toBe(true);
    expect(scrolled).toEqual(expected);
  });

  it('says so when the text has no place on the page', () => {
    const { range, scrolled } = layout(0, false);
    range.getBoundingClientRect = () => ({ top: 0, width: 0, height: 0 }) as DOMRect;
    expect(scrollToRange(range, { reducedMotion: false })).toBe(false);
    const detached = openPage('<p>Elsewhere.</p>').createElement('p');
    const nowhere = detached.ownerDocument.createRange();
    nowhere.selectNodeContents(detached);
    expect(scrollToRange(nowhere, { reducedMotion: false })).toBe(false);
    expect(scrolled).toEqual([]);
  });
});
