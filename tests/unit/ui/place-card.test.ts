import { describe, expect, it } from 'vitest';
import { lineAt } from '../../../src/ui/card/line-at';
import { placeCard, type Rect } from '../../../src/ui/card/place-card';

const CARD = { width: 320, height: 200 };
const WIDE: Rect = { left: 0, top: 0, right: 1280, bottom: 800 };
const PHONE: Rect = { left: 0, top: 0, right: 390, bottom: 800 };
/** Zoomed to 300 % with two fingers, somewhere in the middle of the window. */
const PINCHED: Rect = { left: 400, top: 300, right: 826, bottom: 566 };
/** A laptop at 400 % page zoom. */
const LOW: Rect = { left: 0, top: 0, right: 340, bottom: 256 };
const SIDEBAR: Rect = { left: 900, top: 0, right: 1280, bottom: 800 };
const SHEET: Rect = { left: 0, top: 320, right: 390, bottom: 800 };

const at = (left: number, top: number): Rect => ({ left, top, right: left + 80, bottom: top + 20 });

describe('where the hover card goes', () => {
  it.each([
    ['below the name', at(100, 100), WIDE, null, { left: 100, top: 126, side: 'below' }],
    ['above where there is no room below', at(100, 700), WIDE, null, { left: 100, top: 494, side: 'above' }],
    ['within the right edge', at(1200, 100), WIDE, null, { left: 952, top: 126, side: 'below' }],
    ['within the left edge', at(-30, 100), WIDE, null, { left: 8, top: 126, side: 'below' }],
    ['never under the sidebar', at(800, 100), WIDE, SIDEBAR, { left: 572, top: 126, side: 'below' }],
    [
      'beside the sidebar for a name in it',
      at(920, 300),
      WIDE,
      SIDEBAR,
      { left: 572, top: 300, side: 'beside' },
    ],
    [
      'beside it, within the bottom edge',
      at(920, 780),
      WIDE,
      SIDEBAR,
      { left: 572, top: 592, side: 'beside' },
    ],
    ['above a bottom sheet', at(20, 40), PHONE, SHEET, { left: 20, top: 66, side: 'below' }],
    ['above the sheet for a name in it', at(20, 700), PHONE, SHEET, { left: 20, top: 112, side: 'above' }],
    [
      'within a phone, for a name at its end',
      at(300, 100),
      PHONE,
      null,
      { left: 62, top: 126, side: 'below' },
    ],
    [
      'within a phone, for a name at its start',
      at(4, 100),
      PHONE,
      null,
      { left: 8, top: 126, side: 'below' },
    ],
    ['in the last line of a phone', at(300, 775), PHONE, null, { left: 62, top: 569, side: 'above' }],
    [
      'within what is seen when zoomed in',
      at(780, 320),
      PINCHED,
      null,
      { left: 498, top: 346, side: 'below' },
    ],
    [
      'above, within what is seen when zoomed in',
      at(410, 540),
      PINCHED,
      null,
      { left: 410, top: 334, side: 'above' },
    ],
    [
      'lower than its text below a name in a low window',
      at(20, 40),
      LOW,
      null,
      { left: 12, top: 66, height: 182, side: 'below' },
    ],
    [
      'lower than its text above a name in a low window',
      at(20, 200),
      LOW,
      null,
      { left: 12, top: 8, height: 186, side: 'above' },
    ],
    [
      'over the name where neither side has room',
      at(20, 120),
      LOW,
      null,
      { left: 12, top: 8, side: 'above' },
    ],
    ['a name above the viewport', at(100, -300), WIDE, null, { left: 100, top: 8, side: 'below' }],
  ] as const)('%s', (_, anchor, viewport, avoid, place) =>
    expect(placeCard(anchor, CARD, viewport, avoid)).toEqual({ height: 200, ...place }),
  );

  it('stays within a viewport that is smaller than the card', () => {
    const place = placeCard(at(50, 60), CARD, { left: 0, top: 0, right: 300, bottom: 150 }, null);
    expect(place).toMatchObject({ left: 8, top: 8, height: 134 });
  });
});

describe('the line of a name that breaks over two lines', () => {
  const first: Rect = { left: 500, top: 100, right: 600, bottom: 120 };
  const second: Rect = { left: 20, top: 128, right: 90, bottom: 148 };
  it.each([
    ['the one under the pointer', [first, second], 550, 110, first],
    ['the other one', [first, second], 40, 140, second],
    [
      'all pieces of it, a link among them',
      [{ ...first, right: 540 }, { ...first, left: 540 }, second],
      550,
      110,
      first,
    ],
    ['the nearest, beside both', [first, second], 30, 126, second],
    ['without area only where there is no other', [{ ...first, right: 500 }, second], 500, 110, second],
    ['none where the name has gone', [], 500, 110, null],
  ] as const)('%s', (_, lines, x, y, line) => expect(lineAt(lines, x, y)).toEqual(line));
});
