import { describe, expect, it } from 'vitest';
import { placeCard, type Rect } from '../../../src/ui/place-card';

const CARD = { width: 320, height: 200 };
const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 800 };
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
    ['a name above the viewport', at(100, -300), WIDE, null, { left: 100, top: 8, side: 'below' }],
  ] as const)('%s', (_, anchor, viewport, avoid, place) =>
    expect(placeCard(anchor, CARD, viewport, avoid)).toEqual(place),
  );

  it('stays within a viewport that is smaller than the card', () => {
    const place = placeCard(at(50, 60), CARD, { width: 300, height: 150 }, null);
    expect([place.left, place.top]).toEqual([8, 8]);
  });
});
