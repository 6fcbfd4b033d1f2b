import { expect, test } from 'vitest';
import { EARLIER, MIAMI, slot, verdictOn } from './written-slot';

const signed = (by: string, event = MIAMI) => slot('signatory', event, by, { event });
const UMEROV_WITKOFF = signed('rustem-umerov+steve-witkoff');

test.each([
  ['one of its two makers is another', signed('marco-rubio+rustem-umerov'), 'outlets signatory person'],
  ['both are the same', signed('rustem-umerov+steve-witkoff'), '= the same two'],
  [
    'neither is the same: two statements',
    signed('emmanuel-macron+friedrich-merz'),
    '= it may be another statement: none of the two is the same',
  ],
  ['a statement of another round', signed('marco-rubio+rustem-umerov', EARLIER), null],
])('who made a joint statement: %s', (_, other, verdict) => {
  expect(verdictOn(UMEROV_WITKOFF, other)).toBe(verdict);
});
