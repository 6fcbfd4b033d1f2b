import { describe, expect, test } from 'vitest';
import json from '../../../data/knowledge/opposites.json';
import { compileOpposites, parseOpposites } from '../../../src/entities/opposites';

describe('pairs that aren’t whole are refused by what they say', () => {
  test.each([
    ['nothing', null, '"pairs" must be a list'],
    ['no list', { pairs: 'up down' }, '"pairs" must be a list'],
    ['one word alone', { pairs: ['up'] }, '"up" must be one word'],
    ['a list of words', { pairs: ['up down below'] }, '"up down below" must be one word'],
    ['alternatives on the left', { pairs: ['up|high down'] }, '"up|high down" must be one word'],
    ['an empty alternative', { pairs: ['up down|'] }, '"up down|" must be one word'],
    ['a number', { pairs: [7] }, '"7" must be one word'],
  ])('%s', (_, given, named) => {
    const parsed = parseOpposites(given);
    expect(parsed).toMatchObject({ ok: false, error: expect.stringContaining(named) });
    expect(parsed.ok ? '' : parsed.error).toContain('data/knowledge/opposites.json');
  });

  test('whole ones pass', () => {
    expect(parseOpposites({ pairs: ['up down', 'rose fell|dropped'] })).toEqual({
      ok: true,
      value: ['up down', 'rose fell|dropped'],
    });
  });
});

describe('a word and its opposites', () => {
  const opposites = compileOpposites(['rose fell|dropped', 'raised dropped']);

  test.each([
    ['each of them', 'rose', ['fell', 'dropped']],
    ['the other way round', 'fell', ['rose']],
    ['from several pairs', 'dropped', ['rose', 'raised']],
  ])('%s', (_, word, others) => {
    expect([...(opposites.get(word) ?? [])]).toEqual(others);
  });

  test('opposites of one word aren’t opposites of one another', () => {
    expect(opposites.get('fell')?.has('dropped')).toBe(false);
  });

  test('other words have none', () => {
    expect(opposites.get('bridge')).toBeUndefined();
    expect(opposites.get('constructor')).toBeUndefined();
  });
});

describe('the pairs that Crossread ships with', () => {
  const opposites = compileOpposites(json.pairs);

  test('are whole', () => {
    expect(parseOpposites(json)).toMatchObject({ ok: true });
  });

  test('are in lower case, as words are compared', () => {
    expect([...opposites.keys()].filter((word) => word !== word.toLowerCase())).toEqual([]);
  });

  test('oppose no word to itself', () => {
    expect([...opposites].filter(([word, others]) => others.has(word))).toEqual([]);
  });
});
