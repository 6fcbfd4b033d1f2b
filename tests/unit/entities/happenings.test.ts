import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../../../src/cli/library';
import { parseHappenings } from '../../../src/entities/happenings';
import { compileKnowledge } from '../../../src/entities/knowledge-base';
import { NOT } from '../../../src/entities/lexicon';
import { unknownNames } from './named-ids';

const HAPPENING = { id: 'strike', patterns: ['drone vessel'], window: 8, facets: ['place'] };

describe('happenings that are not whole are refused by name', () => {
  test.each([
    ['no list', { happenings: {} }, '"happenings" must be a list'],
    ['nothing', null, '"happenings" must be a list'],
    ['no patterns', { happenings: [{ ...HAPPENING, patterns: undefined }] }, '"strike"'],
    ['no window', { happenings: [{ ...HAPPENING, window: '8' }] }, '"strike"'],
    ['an unknown facet', { happenings: [{ ...HAPPENING, facets: ['colour'] }] }, '"strike"'],
  ])('%s', (_, json, named) => {
    const parsed = parseHappenings(json);
    expect(parsed.ok ? '' : parsed.error).toContain('data/knowledge/happenings.json');
    expect(parsed.ok ? '' : parsed.error).toContain(named);
  });

  test('whole ones pass', () => {
    expect(parseHappenings({ happenings: [HAPPENING] })).toEqual({ ok: true, value: [HAPPENING] });
  });
});

describe('the happenings that Crossread ships with', () => {
  const base = compileKnowledge(readKnowledge());
  const patterns = base.happenings.flatMap((happening) => happening.patterns);

  test('stand each under its own id', () => {
    expect(new Set(base.happenings.map((one) => one.id)).size).toBe(base.happenings.length);
  });

  test('name only people, bodies and places that are known', () => {
    expect(unknownNames(patterns, base)).toEqual([]);
  });

  test('have no pattern that is empty or only negates', () => {
    const isEmpty = (words: readonly (readonly string[])[]) =>
      words.some((word) => word.length === 0 || word.includes('')) ||
      words.every((word) => word.every((one) => one === NOT));
    expect(patterns.filter((pattern) => isEmpty(pattern.words))).toEqual([]);
  });
});
