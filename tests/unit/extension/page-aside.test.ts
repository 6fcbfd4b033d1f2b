import { expect, test } from 'vitest';
import { asideCss, hasRoomBeside, LEAST_FOR_ARTICLE, readAside } from '../../../src/extension/page-aside';

test.each([
  [380 + LEAST_FOR_ARTICLE, 380, true],
  [380 + LEAST_FOR_ARTICLE - 1, 380, false],
  [1024, 560, false],
  [1024, 280, true],
  [1920, 560, true],
  [480, 280, false],
  [0, 280, false],
])(
  'a viewport of %d px has room for the article beside a sidebar of %d px: %s',
  (viewport, width, expected) => {
    expect(hasRoomBeside(viewport, width)).toBe(expected);
  },
);

test.each([
  ['right', 380, '@media screen{:root{margin-right:380px!important}}'],
  ['left', 420, '@media screen{:root{margin-left:420px!important}}'],
] as const)(
  'the page is pushed from the %s by the width of the sidebar, and never on paper',
  (side, width, css) => {
    expect(asideCss({ side, width })).toBe(css);
  },
);

test.each([
  [
    { side: 'left', width: 400 },
    { side: 'left', width: 400 },
  ],
  [
    { side: 'right', width: 90_000 },
    { side: 'right', width: 560 },
  ],
  [{ side: 'right', width: '1px}body{display:none' }, null],
  [{ side: 'right:0}body{', width: 400 }, null],
  [null, null],
  ['right', null],
])('of what a page sends, %j, nothing reaches a style sheet but %j', (sent, taken) => {
  expect(readAside(sent)).toEqual(taken);
});
