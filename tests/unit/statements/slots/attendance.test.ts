import { describe, expect, test } from 'vitest';
import { slotsIn } from '../written-article';

const TALKS = 'US and Ukrainian envoys held talks in Miami on Sunday.';

describe('who was at the table', () => {
  test.each([
    ['included', 'The meetings in Miami included European allies.', 'europe = present'],
    ['in the room', 'Europeans were in the room.', 'europe = present'],
    ['at his side', 'Flanked by envoys of the E3, Umerov sat down for the talks.', 'europe = present'],
    ['none of them', 'No Europeans were in the room.', 'europe = absent'],
    ['left out', 'The Europeans were left out of the talks.', 'europe = absent'],
    ['a person', 'Jared Kushner also attended the talks.', 'jared-kushner = present'],
    ['not a person', 'Jared Kushner did not attend the talks.', 'jared-kushner = absent'],
  ])('%s', (_, line, slot) => {
    expect(slotsIn('attendance', TALKS, line)).toContain(slot);
  });
});

describe('nothing is told of who was there', () => {
  test.each([
    ['a question', 'Were Europeans in the room?'],
    ['a demand', 'Europeans must be in the room, Macron said.'],
    ['no talks', 'European tourists were in Florida.'],
    ['two of their officials', 'Neither Mark Rutte nor Kaja Kallas of the EU was at the talks.'],
  ])('%s', (_, line) => {
    expect(slotsIn('attendance', TALKS, line).filter((slot) => slot.startsWith('europe'))).toEqual([]);
  });
});
