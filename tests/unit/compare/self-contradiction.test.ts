import { describe, expect, test } from 'vitest';
import { inEnglish } from '../../../src/cli/word-files';
import { selfContradictions } from '../../../src/compare/self-contradiction';
import { BASE, read } from '../statements/written-article';

function contradictionsIn(...lines: readonly string[]) {
  return selfContradictions(read(lines), BASE);
}

describe('one article says both', () => {
  test.each([
    [
      'in office and former',
      ['US President Donald Trump spoke.', 'Later, former US President Donald Trump left.'],
      'status',
    ],
    [
      "two sides' plan",
      ["Trump's 20-point plan was read.", "Ukraine's own 20-point plan was read."],
      'origin',
    ],
    ['two sides', ['Russian envoy Kirill Dmitriev came.', 'Ukrainian envoy Kirill Dmitriev left.'], 'role'],
  ])('%s', (_, lines, type) => {
    expect(contradictionsIn(...lines)).toMatchObject([{ a: 0, b: 1, type }]);
  });

  test('each says where, in the words of the article, and why in a line', () => {
    const lines = ['US President Donald Trump spoke.', 'Later, former US President Donald Trump left.'];
    const text = `${lines.join('\n')}\n`;
    const [found] = contradictionsIn(...lines);
    expect(text.slice(found?.aSpan.start, found?.aSpan.end)).toBe('US President Donald Trump');
    expect(text.slice(found?.bSpan.start, found?.bSpan.end)).toBe('former US President Donald Trump');
    expect(found && inEnglish(found.why).split(' ').length).toBeLessThanOrEqual(25);
  });
});

describe('no contradiction', () => {
  test.each([
    [
      'the parties’ opposed views',
      [
        'Witkoff said the talks in Miami with Ukraine were productive.',
        'Ushakov said the talks in Miami with Ukraine were not constructive.',
      ],
    ],
    ['two plans', ["Trump's 28-point plan was read.", "Ukraine's own 20-point plan was read."]],
    ['two people', ['Former US President Joe Biden spoke.', 'US President Donald Trump left.']],
    ['one statement', ["Trump's 20-point plan was read."]],
  ])('%s', (_, lines) => {
    expect(contradictionsIn(...lines)).toEqual([]);
  });
});
