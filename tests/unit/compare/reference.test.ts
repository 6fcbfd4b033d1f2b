import { describe, expect, test } from 'vitest';
import { findReferenceNotes } from '../../../src/compare/reference';
import { BASE, read } from '../statements/written-article';

function notesOn(line: string, published: string | null = '2025-12-22'): readonly string[] {
  return findReferenceNotes(read([line], published), published, BASE).map((note) => note.fact);
}

describe('the public record is held against who is named in office', () => {
  test.each([
    ['a predecessor', 'NATO Secretary General Jens Stoltenberg spoke.', 'Mark Rutte'],
    ['"former" while in office', 'Former US President Donald Trump spoke.', 'Donald Trump'],
  ])('%s', (_, line, holder) => {
    expect(notesOn(line)).toEqual([expect.stringContaining(holder)]);
  });

  test('each note says on which record it rests and which words it means', () => {
    const line = 'Yesterday NATO Secretary General Jens Stoltenberg spoke.';
    const [note] = findReferenceNotes(read([line]), '2025-12-22', BASE);
    expect(note?.basis).toMatch(/20\d\d/u);
    expect(line.slice(note?.span.start, note?.span.end)).toBe('NATO Secretary General Jens Stoltenberg');
  });
});

describe('it is silent', () => {
  test.each([
    ['on the right holder', 'NATO Secretary General Mark Rutte spoke.', '2025-12-22'],
    ['on the holder of that day', 'NATO Secretary General Jens Stoltenberg spoke.', '2023-05-05'],
    ['on somebody really former', 'Former US President Joe Biden spoke.', '2025-12-22'],
    ['on the day of handing over', 'NATO Secretary General Jens Stoltenberg spoke.', '2024-10-01'],
    ['beyond the last check', 'NATO Secretary General Jens Stoltenberg spoke.', '2031-01-01'],
    ['without a day of publication', 'NATO Secretary General Jens Stoltenberg spoke.', null],
    ['on offices that many hold', 'US Special Envoy Keith Kellogg spoke.', '2025-12-22'],
  ])('%s', (_, line, published) => {
    expect(notesOn(line, published)).toEqual([]);
  });
});
