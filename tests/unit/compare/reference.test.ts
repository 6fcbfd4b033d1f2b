import { describe, expect, test } from 'vitest';
import { inEnglish } from '../../../src/cli/word-files';
import { findReferenceNotes } from '../../../src/compare/reference';
import { BASE, read } from '../statements/written-article';

function notesOn(line: string, published: string | null = '2025-12-22'): readonly string[] {
  return findReferenceNotes(read([line], published), published, BASE).map((note) => inEnglish(note.fact));
}

describe('the public record is held against who is named in office', () => {
  test.each([
    ['a predecessor', 'NATO Secretary General Jens Stoltenberg spoke.', 'Mark Rutte'],
    ['somebody nobody knows', 'NATO Secretary General Lars Holm spoke.', 'Mark Rutte'],
    ['somebody nobody knows, as head of state', 'Russian President Mikhail Ivanov spoke.', 'Vladimir Putin'],
    ['"former" while in office', 'Former US President Donald Trump spoke.', 'Donald Trump'],
    ['"former" of a minister in office', 'Former US secretary of state Marco Rubio spoke.', 'Marco Rubio'],
  ])('%s', (_, line, holder) => {
    expect(notesOn(line)).toEqual([expect.stringMatching(`^${holder} held this office on that day: `)]);
  });

  test.each([
    ['among another state’s officials', 'US officials, including Kirill Dmitriev, came.', 'Kirill Dmitriev'],
    ['as another state’s envoy', 'Russian envoy Steve Witkoff came.', 'Steve Witkoff'],
    ['in another delegation', 'The Ukrainian delegation led by Jared Kushner came.', 'Jared Kushner'],
  ])('and against who is seated %s', (_, line, person) => {
    expect(notesOn(line)).toEqual([expect.stringMatching(`^${person} was on another side on that day: `)]);
  });

  test('each note says on which record it rests and which words it means', () => {
    const line = 'Yesterday NATO Secretary General Jens Stoltenberg spoke.';
    const [note] = findReferenceNotes(read([line]), '2025-12-22', BASE);
    expect(note?.basis).toMatch(/20\d\d/u);
    expect(line.slice(note?.span.start, note?.span.end)).toBe('NATO Secretary General Jens Stoltenberg');
  });
});

describe('it is silent where it agrees', () => {
  test.each([
    ['the right holder', 'NATO Secretary General Mark Rutte spoke.', '2025-12-22'],
    ['the holder of that day', 'NATO Secretary General Jens Stoltenberg spoke.', '2023-05-05'],
    ['somebody really former', 'Former US President Joe Biden spoke.', '2025-12-22'],
    ['a former minister', 'Former US secretary of state Antony Blinken spoke.', '2025-12-22'],
    ['the right side', 'US officials, including Jared Kushner, came.', '2025-12-22'],
  ])('%s', (_, line, published) => {
    expect(notesOn(line, published)).toEqual([]);
  });
});

describe('it is silent where the record is unsure', () => {
  const STOLTENBERG = 'NATO Secretary General Jens Stoltenberg spoke.';
  const HOLM = 'NATO Secretary General Lars Holm spoke.';
  const SEATED = 'Ukrainian officials, including Jared Kushner, came.';

  test.each([
    ['the day of handing over', STOLTENBERG, '2024-10-01'],
    ['beyond the last check', STOLTENBERG, '2031-01-01'],
    ['a stranger beyond the last check', HOLM, '2031-01-01'],
    ['no day of publication', STOLTENBERG, null],
    ['a stranger, and no day of publication', HOLM, null],
    ['an office that many hold', 'US Special Envoy Keith Kellogg spoke.', '2025-12-22'],
    ['a stranger in one of them', 'US Special Envoy John K. Miller spoke.', '2025-12-22'],
    ['a seat between two roles', SEATED, '2023-12-22'],
    ['a seat beyond the last check', SEATED, '2031-12-22'],
    [
      'somebody of no side in these talks',
      'US officials, including Recep Tayyip Erdogan, came.',
      '2025-12-22',
    ],
    ['sides that overlap', 'European officials, including Mark Rutte, came.', '2025-12-22'],
  ])('%s', (_, line, published) => {
    expect(notesOn(line, published)).toEqual([]);
  });
});

describe('it is silent on sentences that don’t say who is in office today', () => {
  test.each([
    ['a year that is past', 'In March 2022, US President Joe Biden spoke in Warsaw.'],
    ['"then"', 'Then-US President Joe Biden spoke in Warsaw.'],
    ['"incoming"', 'Incoming US President Lars Holm spoke.'],
    ['a deputy', 'US Deputy Secretary of State Christopher Landau spoke.'],
    ['"former", said of somebody else', 'A former adviser to President Donald Trump spoke.'],
    ['a side that somebody talks of', 'The Ukrainian delegation, Steve Witkoff said, left early.'],
  ])('%s', (_, line) => {
    expect(notesOn(line)).toEqual([]);
  });
});
