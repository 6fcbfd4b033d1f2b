import { describe, expect, test } from 'vitest';
import { EARLIER, MIAMI, slot, verdictOn } from './written-slot';

const view = (key: string, value: string, holder: string | null, event: string | null = MIAMI) =>
  slot('assessment', key, value, { holder, event });
const WITKOFF = view('talks:ukraine', 'positive', 'steve-witkoff');

describe('opposed views of one thing', () => {
  test.each([
    [
      'by two of those quoted: the parties differ',
      view('talks:ukraine', 'negative', 'yuri-ushakov'),
      'parties assessment assessment',
    ],
    [
      'of all meetings and of one of them',
      view('talks:all', 'negative', 'yuri-ushakov'),
      'parties assessment assessment',
    ],
    [
      'said of one man, alone or with another: the outlets differ',
      view('talks:ukraine', 'negative', 'rustem-umerov+steve-witkoff'),
      'outlets assessment-same-holder assessment',
    ],
    [
      'by a country and one of its people, who may or may not speak for it',
      view('talks:ukraine', 'negative', 'us'),
      '= a country and one of its people are no two parties',
    ],
    ['by nobody who is named', view('talks:ukraine', 'negative', null), '= nobody is named whose view it is'],
    [
      'of meetings on other days',
      view('talks:ukraine', 'negative', 'yuri-ushakov', EARLIER),
      '= it isn’t sure that both judge the same meeting',
    ],
    [
      'of a meeting that isn’t told',
      view('talks:ukraine', 'negative', 'yuri-ushakov', null),
      '= it isn’t sure that both judge the same meeting',
    ],
  ])('%s', (_, other, verdict) => {
    expect(verdictOn(WITKOFF, other)).toBe(verdict);
  });

  test('of something that is no meeting need no meeting in common', () => {
    const [a, b] = [
      view('russia-aims', 'positive', 'vladimir-putin', null),
      view('russia-aims', 'negative', 'mark-rutte', null),
    ];
    expect(verdictOn(a, b)).toBe('parties assessment assessment');
  });
});

describe('no opposed views', () => {
  test.each([
    ['the same view', view('talks:ukraine', 'positive', 'yuri-ushakov'), '= the same view'],
    ['of meetings with other counterparts', view('talks:russia', 'negative', 'steve-witkoff'), null],
    ['of two topics', view('russia-aims', 'negative', 'yuri-ushakov'), null],
  ])('%s', (_, other, verdict) => {
    expect(verdictOn(WITKOFF, other)).toBe(verdict);
  });
});
