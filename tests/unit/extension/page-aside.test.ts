import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  ASIDE_CSS,
  hasRoomBeside,
  LEAST_FOR_ARTICLE,
  SIDEBAR_WIDTH,
} from '../../../src/extension/page-aside';

test.each([
  [SIDEBAR_WIDTH + LEAST_FOR_ARTICLE, true],
  [SIDEBAR_WIDTH + LEAST_FOR_ARTICLE - 1, false],
  [1920, true],
  [480, false],
  [0, false],
])('a viewport of %d px has room beside the article: %s', (viewport, expected) => {
  expect(hasRoomBeside(viewport)).toBe(expected);
});

test('the page is pushed by the width that the sidebar has, and never on paper', () => {
  const css = readFileSync(new URL('../../../src/ui/styles/sidebar.css', import.meta.url), 'utf8');
  expect(css).toContain(`${SIDEBAR_WIDTH}px`);
  expect(ASIDE_CSS).toContain(`${SIDEBAR_WIDTH}px`);
  expect(ASIDE_CSS).toMatch(/^@media screen/u);
});
