import { describe, expect, test } from 'vitest';
import { couldReport } from '../../../src/story/could-report';

describe('whether a report could have told what others tell', () => {
  test.each([
    ['printed the same day', '2025-12-22', null, ['2025-12-22T09:27:23'], true],
    ['printed later', '2025-12-23', null, ['2025-12-22'], true],
    ['printed before anybody told it', '2025-12-20', null, ['2025-12-22', '2025-12-21'], false],
    ['somebody told it by then', '2025-12-20', null, ['2025-12-22', '2025-12-19'], true],
    ['printed before it happened', '2025-12-18', '2025-12-19', ['2025-12-17'], false],
    ['printed on its first day', '2025-12-19', '2025-12-19', ['2025-12-19'], true],
    ['day of printing not known', null, '2025-12-19', ['2025-12-22'], true],
    ['day of the only teller not known', '2025-12-20', null, [null], true],
  ])('%s: %s', (_, published, happened, tellers, expected) => {
    expect(couldReport(published, happened, tellers)).toBe(expected);
  });
});
