import { describe, expect, test } from 'vitest';
import assessments from '../../../data/knowledge/assessments.json';
import { readKnowledge } from '../../../src/cli/library';
import { parseAssessments } from '../../../src/entities/assessments';
import { compileKnowledge } from '../../../src/entities/knowledge-base';
import { NOT } from '../../../src/entities/lexicon';
import { unknownNames } from './named-ids';

const poles = (patterns: unknown) => ({
  positive: { label: 'yes', patterns },
  negative: { label: 'no', patterns },
});
const TOPIC = {
  id: 'talks',
  name: { en: 'the talks', uk: 'переговори' },
  window: 10,
  needs: ['talks'],
  poles: poles(['good']),
};

describe('topics that are not whole are refused by name', () => {
  test.each([
    ['no list', { topics: {} }, '"topics" must be a list'],
    ['nothing', null, '"topics" must be a list'],
    ['no name', { topics: [{ ...TOPIC, name: undefined }] }, '"talks"'],
    ['no needs', { topics: [{ ...TOPIC, needs: 'talks' }] }, '"talks"'],
    ['one pole', { topics: [{ ...TOPIC, poles: { positive: TOPIC.poles.positive } }] }, '"talks"'],
    ['a pole without patterns', { topics: [{ ...TOPIC, poles: poles('good') }] }, '"talks"'],
  ])('%s', (_, json, named) => {
    const parsed = parseAssessments(json);
    expect(parsed).toMatchObject({ ok: false });
    expect(parsed.ok ? '' : parsed.error).toContain('data/knowledge/assessments.json');
    expect(parsed.ok ? '' : parsed.error).toContain(named);
  });

  test('whole ones pass', () => {
    expect(parseAssessments({ topics: [TOPIC] })).toEqual({ ok: true, value: [TOPIC] });
  });
});

describe('the topics that Crossread ships with', () => {
  const base = compileKnowledge(readKnowledge());
  const { topics } = base;
  const patterns = topics.flatMap(({ poles }) => [...poles.positive.patterns, ...poles.negative.patterns]);

  test('are those of the file, each under its own id', () => {
    expect(new Set(topics.map((topic) => topic.id)).size).toBe(assessments.topics.length);
  });

  test('name only people, bodies and places that are known', () => {
    expect(unknownNames([...patterns, ...topics.flatMap((topic) => topic.needs)], base)).toEqual([]);
  });

  test('have no pattern that is empty or only negates', () => {
    const negates = (word: readonly string[]) => word.every((one) => one === NOT || one === '');
    expect(patterns.filter((pattern) => pattern.words.every(negates))).toEqual([]);
  });
});
