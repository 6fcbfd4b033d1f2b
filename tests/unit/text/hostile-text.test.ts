import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/text/dates';
import { shadowOf } from '../../../src/text/normalise';
import { numberOf } from '../../../src/text/numbers';
import { findQuotations } from '../../../src/text/quotations';
import { splitSentences } from '../../../src/text/sentences';
import { tokenise } from '../../../src/text/tokens';
import { timeOf } from '../time-of';
import { HOSTILE_STRINGS, MOST_TIME } from './hostile-strings';

const READERS: readonly (readonly [name: string, read: (text: string) => unknown])[] = [
  ['shadowOf', shadowOf],
  ['splitSentences', splitSentences],
  ['tokenise', tokenise],
  ['findQuotations', findQuotations],
  ['numberOf', numberOf],
  ['findDates', (text) => findDates(text, '2025-12-22')],
];

describe.each(READERS)('%s takes no longer on hostile text', (_, read) => {
  test.each(HOSTILE_STRINGS)('100 kB of %s', (_, text) => {
    expect(timeOf(() => read(text))).toBeLessThan(MOST_TIME);
  });
});
