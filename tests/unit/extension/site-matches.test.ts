import { expect, test } from 'vitest';
import { isSiteName } from '../../../src/extension/site-matches';

test.each([
  ['news.example', true],
  ['правда.укр', true],
  ['xn--80aafi6cg.xn--j1amh', true],
  ['localhost', false],
  ['127.0.0.1', false],
  ['[::1]', false],
  ['', false],
])('%s is a site that can be added: %s', (host, expected) => {
  expect(isSiteName(host)).toBe(expected);
});
