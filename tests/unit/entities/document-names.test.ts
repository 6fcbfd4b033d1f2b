import { describe, expect, test } from 'vitest';
import { findDocuments, mayNameDocument } from '../../../src/entities/document-names';
import { shadowOf } from '../../../src/text/normalise';
import { BASE } from '../statements/written-article';
import { HOSTILE_STRINGS, MOST_TIME } from '../text/hostile-strings';
import { timeOf } from '../time-of';

/** Documents named in a text, as `words = id`. */
function documentsIn(text: string, day: string | null = '2025-12-22'): readonly string[] {
  const shadow = shadowOf(text).text;
  return findDocuments(shadow, BASE.documentNames, day).map(
    ({ entity, start, end }) => `${shadow.slice(start, end)} = ${entity}`,
  );
}

describe('documents are known by their names and by their points', () => {
  test.each([
    ["aligning positions on Trump's 20-point plan,", ['20-point plan = 20-point-plan']],
    ['the 20‑point framework', ['20-point framework = 20-point-plan']],
    ['a 20-point draft peace plan', ['20-point draft peace plan = 20-point-plan']],
    ['a twenty-point plan', ['twenty-point plan = 20-point-plan']],
    ['A 28-point US peace plan was leaked', ['28-point US peace plan = 28-point-plan']],
    ['the US-drafted 28-point peace proposal', ['28-point peace proposal = 28-point-plan']],
    ['the 28-point US-backed proposal', ['28-point US-backed proposal = 28-point-plan']],
    [
      'from a 28-point plan to 20 point plan',
      ['28-point plan = 28-point-plan', '20 point plan = 20-point-plan'],
    ],
    [
      'a Multilateral security guarantee framework',
      ['Multilateral security guarantee framework = multilateral-security-guarantee-framework'],
    ],
    [
      'a US security guarantee framework for Ukraine',
      ['US security guarantee framework for Ukraine = us-security-guarantee-framework'],
    ],
    ['an economic & prosperity plan', ['economic & prosperity plan = economic-prosperity-plan']],
    ['Zelensky’s peace formula', ["Zelensky's peace formula = peace-formula"]],
    ['under the Minsk agreements', ['Minsk agreements = minsk-agreements']],
    ['weapons bought through PURL', ['PURL = purl']],
  ])('%s', (text, expected) => expect(documentsIn(text)).toEqual(expected));
});

describe('words that only look like a document name none', () => {
  test.each([
    ['a lead in the polls', 'He has a 20-point lead in the polls.'],
    ['points of view', 'There are 28 points of view on it.'],
    ['a rise of an index', 'The index closed on a 28-point gain.'],
    ['another number of points', 'Italy has a 12-point plan for schools.'],
    ['a bare plan', 'They discussed the plan and the framework.'],
    ['guarantees in general', 'Kyiv wants US security guarantees.'],
    ['an abbreviation in lower case', 'knit one, purl one'],
    ['words across a comma', 'They scored 20 points, plan or no plan.'],
    ['the plan for another war', "Trump's 20-point plan for Gaza was a model."],
  ])('%s', (_, text) => expect(documentsIn(text)).toEqual([]));

  test('a document of a later day is not meant', () => {
    expect(documentsIn('a 20-point plan', '2025-10-02')).toEqual([]);
    expect(documentsIn('a 20-point plan', null)).toHaveLength(1);
  });
});

test('where no word could begin a name, nothing has to be looked for', () => {
  expect(mayNameDocument(['the', 'envoys', 'left'], BASE.documentNames)).toBe(false);
  expect(mayNameDocument(['the', '20-point', 'draft'], BASE.documentNames)).toBe(true);
  expect(mayNameDocument(['black sea', 'grain'], BASE.documentNames)).toBe(true);
});

describe('is not held up by', () => {
  test.each(HOSTILE_STRINGS)('100 kB of %s', (_, text) => {
    expect(timeOf(() => findDocuments(text, BASE.documentNames, null))).toBeLessThan(MOST_TIME);
  });
});
