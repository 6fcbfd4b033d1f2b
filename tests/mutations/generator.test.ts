import { describe, expect, test } from 'vitest';
import { readLibraryFile } from '../../src/cli/library';
import { openLibrary } from '../../src/library/load-library';
import { mutantsOf } from './generate';
import { CHANGES, type Change, REWORDINGS, type Rewording } from './kinds';
import { pageOf } from './page';
import { randomFrom } from './random';
import type { Edit, SourceSentence } from './sentence';

const PEOPLE = /Steve Witkoff|Witkoff|Jared Kushner|Kirill Dmitriev|Vladimir Putin|Macron/gu;

/** A sentence of a report of Monday, 22 December 2025. */
function sentence(text: string): SourceSentence {
  const people = [...text.matchAll(PEOPLE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
  return { text, kind: 'body', published: '2025-12-22', people };
}

const readings = (edit: Edit, text: string) => edit(sentence(text)).flat();

describe('changes', () => {
  test.each<readonly [Change, string, string]>([
    ['number', 'It cited six sources.', 'It cited nine sources.'],
    ['number', 'They discussed a 20-point plan.', 'They discussed a 24-point plan.'],
    ['number', 'A loan of 90 billion euros was agreed.', 'A loan of 60 billion euros was agreed.'],
    ['date', 'They met on Dec. 19-21, 2025.', 'They met on Dec. 12-14, 2025.'],
    ['date', 'It starts by 5 January 2026.', 'It starts by 12 January 2026.'],
    ['weekday', 'They met on Sunday.', 'They met on Thursday.'],
    ['title', "Trump's son-in-law Jared Kushner came.", "Trump's brother-in-law Jared Kushner came."],
    ['title', 'Special envoy Steve Witkoff came.', 'Ambassador Steve Witkoff came.'],
    ['title', 'It is a plan of former President Trump.', 'It is a plan of President Trump.'],
    ['title', 'They met President Vladimir Putin.', 'They met former President Vladimir Putin.'],
    [
      'title',
      'Kirill Dmitriev, head of the sovereign wealth fund, came.',
      'Kirill Dmitriev, head of the central bank, came.',
    ],
    ['speaker', 'Witkoff said so.', 'Rubio said so.'],
    ['speaker', 'Jared Kushner also attended.', 'Marco Rubio also attended.'],
    ['place', 'The Miami talks ended.', 'The Geneva talks ended.'],
    ['place', 'A port in the Krasnodar region burned.', 'A port in the Rostov region burned.'],
    ['polarity', 'They failed to agree on money.', 'They agreed on money.'],
    ['polarity', 'All crew were safely evacuated.', 'All crew were not evacuated.'],
    ['polarity', 'The talks were easy.', 'The talks were not easy.'],
    ['quote', 'He called it "productive and constructive".', 'He called it "difficult and constructive".'],
    ['scope', 'He wants all of Ukraine.', 'He wants part of Ukraine.'],
    ['scope', 'Most proposals came from Kyiv.', 'All proposals came from Kyiv.'],
  ])('%s: %s → %s', (kind, text, changed) => {
    expect(readings(CHANGES[kind], text)).toContain(changed);
  });

  test.each<readonly [Change, string]>([
    ['number', 'The two said that they met on 21 December in 2025.'],
    ['date', 'They met two days ago.'],
    ['weekday', 'They met on Sunday (December 21, 2025).'],
    ['title', 'The envoy said that the President agreed.'],
    ['speaker', 'They told Witkoff that Russia was ready.'],
    ['place', 'Moscow insists on its demands.'],
    ['polarity', 'He said that the talks which were held had ended.'],
    ['quote', 'They held "productive" talks.'],
    ['scope', 'It is part of the most ambitious plan at all.'],
  ])('%s: nothing to change in "%s"', (kind, text) => {
    expect(readings(CHANGES[kind], text)).toEqual([]);
  });
});

describe('rewordings', () => {
  test.each<readonly [Rewording, string, string]>([
    ['numerals', 'Six sources read a 28-point plan.', '6 sources read a 28-point plan.'],
    ['numerals', 'It is a 28-point plan.', 'It is a twenty-eight-point plan.'],
    ['U.S., US', 'A U.S. official came.', 'A US official came.'],
    [
      'passive',
      'A drone attack damaged two vessels in the port.',
      'Two vessels were damaged by a drone attack in the port.',
    ],
    ['date format', 'They met on Dec. 22, 2025.', 'They met on 2025-12-22.'],
    ['date format', 'They met on Sunday.', 'They met on Sunday, 21 December.'],
    [
      'cut quotation',
      '"We want peace on our land, and soon," he said.',
      '"We want peace on our land," he said.',
    ],
    ['spelling', 'Zelenskyy left Kyiv.', 'Zelensky left Kyiv.'],
    ['marks', '“It’s over,” he said.', '"It\'s over," he said.'],
    ['synonyms', 'The envoys came.', 'The emissaries came.'],
  ])('%s: %s → %s', (kind, text, reworded) => {
    expect(readings(REWORDINGS[kind], text)).toContain(reworded);
  });
});

describe('mutants', () => {
  const library = openLibrary(readLibraryFile());

  test('are the same for the same seed', () => {
    const texts = (seed: number) => mutantsOf(library, CHANGES.speaker, 20, seed).map(({ text }) => text);
    expect(texts(7)).toEqual(texts(7));
    expect(texts(7)).not.toEqual(texts(8));
    const random = randomFrom(1);
    expect([random(), random(), random()].map((one) => one.toFixed(6))).toEqual([
      '0.627074',
      '0.002736',
      '0.527447',
    ]);
  });

  test('stand on a page of their own, the rest of which is as it was', () => {
    for (const mutant of mutantsOf(library, CHANGES.number, 20, 7)) {
      const { article, start, end } = pageOf(mutant);
      expect(article.text.slice(start, end)).toBe(mutant.text);
      const unedited = pageOf({ ...mutant, text: mutant.statement.text }).article.text;
      expect(article.text.slice(0, start) + mutant.statement.text + article.text.slice(end)).toBe(unedited);
      for (const block of article.blocks)
        expect(article.text.slice(block.start, block.end)).toBe(
          article.text.slice(block.start, block.end).trim(),
        );
    }
  });
});
