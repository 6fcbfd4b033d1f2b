import { describe, expect, test } from 'vitest';
import { slotsIn } from '../written-article';

const TALKS = 'US and Ukrainian envoys met in Miami on Sunday.';

describe('on which day', () => {
  test.each([
    ['a session', 'Witkoff met Dmitriev in Miami on Saturday.', 'session-with-russia = 2025-12-20'],
    ['an interview', 'Putin told the BBC on Friday that he wanted respect.', 'bbc-interview = 2025-12-19'],
  ])('%s', (_, line, slot) => {
    expect(slotsIn('when', TALKS, line)).toContain(slot);
  });
});

describe('where', () => {
  test.each([
    ['a session', 'Witkoff met Dmitriev in Miami on Saturday.', 'session-with-russia = miami'],
    ['a journey home', 'Dmitriev is to fly to Moscow.', 'dmitriev-reports = moscow-city'],
    [
      'a capital that stands for its country',
      'Dmitriev is heading to Minsk.',
      'dmitriev-reports = minsk-city',
    ],
    ['a place nobody knows', 'Dmitriev is heading to Bishkek.', 'dmitriev-reports = name:bishkek'],
    [
      'not where the talks were',
      'In Moscow Putin will hear from Dmitriev what was said in Miami.',
      'dmitriev-reports = moscow-city',
    ],
  ])('%s', (_, line, slot) => {
    expect(slotsIn('where', TALKS, line)).toContain(slot);
  });
});

describe('neither day nor place is told', () => {
  test.each([
    ['of what lies ahead', 'Witkoff will meet Dmitriev in Geneva.'],
    ['in a question', 'Did Witkoff meet Dmitriev in Geneva?'],
    ['of what was not', 'Witkoff did not meet Dmitriev in Geneva.'],
    ['of a saying', 'Officials said of Dmitriev on Sunday that he was pleased.'],
  ])('%s', (_, line) => {
    expect([...slotsIn('when', line), ...slotsIn('where', line)]).toEqual([]);
  });
});
