import { describe, expect, test } from 'vitest';
import { goesBackToOne, namedSpeakers, originOf, sharesOrigin } from '../../../src/compare/origin';
import type { Slot, Statement } from '../../../src/model';
import { BASE, readLast } from '../statements/written-article';
import { EARLIER, MIAMI, slot } from './rules/written-slot';

describe('who is named as the source', () => {
  const saidBy = (...holders: readonly string[]): Statement => ({
    ...readLast('It is so.'),
    saidBy: holders,
  });

  test.each([
    ['a person', ['rustem-umerov'], ['rustem-umerov']],
    ['a news organisation', ['reuters'], ['reuters']],
    ['somebody the record lacks', ['name:Ann Lee'], ['name:Ann Lee']],
    ['a group of nobody in particular', ['officials'], []],
    ['nor with a word before it', ['several diplomats'], []],
    ['a state: any report may know its position', ['russia'], []],
    ['nor Europe', ['europe'], []],
    ['the one of two who is named', ['officials', 'steve-witkoff'], ['steve-witkoff']],
    ['nobody', [], []],
  ])('%s', (_, holders, named) => {
    expect(namedSpeakers(saidBy(...holders), BASE)).toEqual(named);
  });
});

describe('the first source of two statements', () => {
  test.each([
    ['one named speaker', 'Umerov said so.', 'It is so, Rustem Umerov said.', true, 'Rustem Umerov'],
    ['one of two speakers', 'Witkoff said so.', 'Witkoff and Umerov said so.', true, 'Steve Witkoff'],
    ['named by one of the two', 'It is so.', 'It is so, according to Reuters.', false, 'Reuters'],
    ['two speakers', 'Umerov said so.', 'Ushakov said so.', false, null],
    ['officials: anybody', 'Officials said so.', 'Officials said so.', false, null],
    ['nobody', 'It is so.', 'It is so.', false, null],
  ])('%s', (_, a, b, isShared, origin) => {
    expect(sharesOrigin(readLast(a), readLast(b), BASE)).toBe(isShared);
    expect(originOf(readLast(a), readLast(b), BASE)).toBe(origin);
  });
});

/** Statements that name nobody, with slots and event written by hand. */
function statement(slots: readonly Slot[], more: Partial<Statement> = {}): Statement {
  return { ...readLast('It is so.'), slots, ...more };
}

describe('one source that isn’t a speaker', () => {
  const view = (value: string, holder: string | null, event: string | null = MIAMI, key = 'talks:ukraine') =>
    statement([slot('assessment', key, value, { holder, event })]);
  const told = (value: string, key = 'intelligence-on-putin') => statement([slot('medium', key, value)]);
  const joint = (event: string | null) => statement([], { event, terms: ['joint-statement'] });
  const WITKOFF = view('positive', 'steve-witkoff');

  test.each([
    ['those at the table judge it alike, whoever is named', WITKOFF, view('positive', 'rustem-umerov'), true],
    [
      'and so does who judges all meetings',
      WITKOFF,
      view('positive', 'rustem-umerov', MIAMI, 'talks:all'),
      true,
    ],
    ['they judge it differently', WITKOFF, view('negative', 'rustem-umerov'), false],
    ['they judge two rounds', WITKOFF, view('positive', 'rustem-umerov', EARLIER), false],
    ['one of them wasn’t there', WITKOFF, view('positive', 'mark-rutte'), false],
    [
      'a round isn’t told',
      view('positive', 'steve-witkoff', null),
      view('positive', 'steve-witkoff', null),
      false,
    ],
    ['both name who was told', told('reuters'), told('reuters'), true],
    ['they name two', told('reuters'), told('bbc'), false],
    ['they name one for two things', told('reuters'), told('reuters', 'bbc-interview'), false],
    ['the joint statement of one round', joint(MIAMI), joint(MIAMI), true],
    ['joint statements of two', joint(MIAMI), joint(EARLIER), false],
    ['a joint statement of no known round', joint(null), joint(null), false],
  ])('%s', (_, a, b, expected) => {
    expect(sharesOrigin(a, b, BASE)).toBe(expected);
    expect(sharesOrigin(b, a, BASE)).toBe(expected);
  });
});

describe('a report that names no source goes back to another’s only where it says nearly the same', () => {
  test.each([
    ['one names a source, and they are close', 'It is so.', 'It is so, Umerov said.', 0.6, true],
    ['one names a source, and they are far', 'It is so.', 'It is so, Umerov said.', 0.4, false],
    ['one source, however far', 'Umerov said so.', 'It is so, Rustem Umerov said.', 0.1, true],
    ['two sources, however close', 'Umerov said so.', 'Ushakov said so.', 1.2, false],
    ['no source, however close', 'It is so.', 'It is so.', 1.2, false],
  ])('%s', (_, a, b, score, expected) => {
    expect(goesBackToOne(readLast(a), readLast(b), score, BASE)).toBe(expected);
    expect(goesBackToOne(readLast(b), readLast(a), score, BASE)).toBe(expected);
  });
});
