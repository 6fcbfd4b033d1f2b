import { describe, expect, test } from 'vitest';
import { buildLexicon, conceptOf, NOT, parseLexicon, phraseAt } from '../../../src/entities/lexicon';
import { tokenise } from '../../../src/text/tokens';

const LEXICON = buildLexicon({
  concepts: {
    talks: ['talk', 'talks', 'negotiation'],
    meet: ['meet', 'held talks with'],
    unresolved: ['sticking point'],
    odd: ['constructor'],
  },
  stop: ['the', 'of', 'no'],
});

function conceptIn(word: string): string {
  const [token] = tokenise(word);
  if (!token) throw new Error(`"${word}" is no word.`);
  return conceptOf(LEXICON, token);
}

describe('the concept of a word', () => {
  test.each([
    ['a word of the list', 'talks', 'talks'],
    ['in another inflection', 'negotiations', 'talks'],
    ['in capitals', 'TALKS', 'talks'],
    ['without content', 'the', ''],
    ['a number in words', 'six', '#6'],
    ['a number in figures', '1,200', '#1200'],
    ['money', '€90bn', '#90000000000'],
    ['any other word: its stem', 'agreed', 'agre'],
    ['a negator, whatever else it is', 'no', NOT],
    ['a contracted negator', "didn't", NOT],
    ['a property of objects', 'constructor', 'odd'],
    ['another property of objects', 'valueOf', 'valueof'],
  ])('%s: %s', (_, word, concept) => {
    expect(conceptIn(word)).toBe(concept);
  });
});

describe('a phrase is one thing', () => {
  test.each([
    ['held talks with Kyiv', 0, { concept: 'meet', length: 3 }],
    ['the sticking point is', 1, { concept: 'unresolved', length: 2 }],
    ['sticking to a point', 0, null],
    ['talks went on', 0, null],
    ['sticking', 0, null],
  ])('%s, from word %d', (text, at, expected) => {
    expect(phraseAt(LEXICON, tokenise(text), at)).toEqual(expected);
  });
});

test('the first concept to claim a word keeps it', () => {
  const lexicon = buildLexicon({ concepts: { war: ['battle'], sport: ['battle', 'battles'] }, stop: [] });
  expect(lexicon.exact.get('battle')).toBe('war');
});

describe('a lexicon that is not one is refused with what to mend', () => {
  test.each([
    ['nothing', null, '"concepts"'],
    ['no concepts', { stop: [] }, '"concepts"'],
    ['no stop words', { concepts: {} }, '"stop"'],
    ['a concept that is no list', { concepts: { war: 'battle' }, stop: [] }, '"war"'],
    ['an empty word', { concepts: { war: [''] }, stop: [] }, '"war"'],
  ])('%s', (_, json, named) => {
    const parsed = parseLexicon(json);
    expect(parsed).toMatchObject({ ok: false });
    expect(parsed.ok ? '' : parsed.error).toContain('data/knowledge/lexicon.json');
    expect(parsed.ok ? '' : parsed.error).toContain(named);
  });
});
