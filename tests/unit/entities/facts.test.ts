import { describe, expect, test } from 'vitest';
import written from '../../../data/knowledge/facts.json';
import { readKnowledge } from '../../../src/cli/library';
import { parseFacts } from '../../../src/entities/facts';
import { compileKnowledge } from '../../../src/entities/knowledge-base';
import { NOT } from '../../../src/entities/lexicon';
import { listsIn } from '../../../src/entities/pattern';
import { unknownNames } from './named-ids';

const FACT = {
  id: 'crew',
  name: { en: 'what became of the crew', uk: 'що сталося з екіпажем' },
  type: 'fact',
  window: 8,
  needs: ['crew'],
  answers: [
    { label: 'safe', patterns: ['crew safe'] },
    { label: 'harmed', patterns: ['crew hurt'] },
  ],
};

describe('questions that are not whole are refused by name', () => {
  test.each([
    ['no list', { facts: {} }, '"facts" must be a list'],
    ['nothing', null, '"facts" must be a list'],
    ['lists of lists', { facts: [], lists: { kyiv: ['kyiv'] } }, '"lists"'],
    ['no name', { facts: [{ ...FACT, name: undefined }] }, '"crew"'],
    ['a name in one language only', { facts: [{ ...FACT, name: { en: 'the crew' } }] }, '"crew"'],
    ['needs in words', { facts: [{ ...FACT, needs: 'crew' }] }, '"crew"'],
    ['one answer', { facts: [{ ...FACT, answers: FACT.answers.slice(1) }] }, '"crew"'],
    ['unless in words', { facts: [{ ...FACT, unless: 'crew' }] }, '"crew"'],
  ])('%s', (_, json, named) => {
    const parsed = parseFacts(json);
    expect(parsed.ok ? '' : parsed.error).toContain('data/knowledge/facts.json');
    expect(parsed.ok ? '' : parsed.error).toContain(named);
  });

  test('whole ones pass', () => {
    expect(parseFacts({ facts: [FACT] })).toEqual({ ok: true, value: { lists: {}, facts: [FACT] } });
  });
});

describe('the questions that Crossread ships with', () => {
  const base = compileKnowledge(readKnowledge());
  const patterns = base.facts.flatMap(({ needs, unless = [], answers }) => [
    ...needs,
    ...unless,
    ...answers.flatMap((answer) => answer.patterns),
  ]);

  test('stand each under its own id, with answers of their own', () => {
    expect(new Set(written.facts.map((fact) => fact.id)).size).toBe(written.facts.length);
    for (const { answers } of base.facts) {
      expect(new Set(answers.map((answer) => answer.label)).size).toBe(answers.length);
    }
  });

  test('name only people, bodies, places and sides that are known', () => {
    expect(unknownNames(patterns, base)).toEqual([]);
  });

  test('have no pattern that is empty or only negates', () => {
    const isEmpty = (words: readonly (readonly string[])[]) => {
      return (
        words.some((word) => word.length === 0) || words.every((word) => word.every((one) => one === NOT))
      );
    };
    expect(patterns.filter((pattern) => isEmpty(pattern.words))).toEqual([]);
  });

  test('call only lists that there are, and a list only those before it', () => {
    const names = Object.keys(written.lists);
    const lines = written.facts.flatMap((fact) => [
      ...fact.needs,
      ...('unless' in fact ? (fact.unless as string[]) : []),
      ...fact.answers.flatMap((answer) => answer.patterns),
    ]);
    expect(lines.flatMap(listsIn).filter((name) => !names.includes(name))).toEqual([]);
    const late = Object.entries(written.lists).flatMap(([name, line]) => {
      return listsIn(line).filter((called) => names.indexOf(called) >= names.indexOf(name));
    });
    expect(late).toEqual([]);
  });
});
