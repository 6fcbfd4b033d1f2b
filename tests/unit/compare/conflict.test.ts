import { describe, expect, test } from 'vitest';
import { clashOf, clashOfQuantities, clashOfScenes } from '../../../src/compare/conflict';
import type { Slot, SlotFamily } from '../../../src/model';
import { BASE } from '../statements/written-article';

const MIAMI = 'miami-talks-2025-12-19';
/** The day on which the two are compared. */
const DAY = '2025-12-22';

function slot(family: SlotFamily, key: string, value: string, more: Partial<Slot> = {}): Slot {
  return { family, key, value, holder: null, event: null, start: 0, end: 1, ...more };
}

const office = (key: string, value: string, event: string | null = null) =>
  slot('office', key, value, { event });
const date = (days: string, event = MIAMI) => slot('date', event, days, { event });
const view = (key: string, value: string, holder: string | null, event: string | null = MIAMI) =>
  slot('assessment', key, value, { holder, event });

type Case = readonly [name: string, a: Slot, b: Slot];

/** Tries both orders: which of the two is on the page makes no difference. */
function clashes([, a, b]: Case): readonly (object | null)[] {
  return [clashOf(a, b, BASE, DAY), clashOf(b, a, BASE, DAY)];
}

describe('outlets differ', () => {
  test.each<readonly [...Case, string]>([
    [
      'somebody unknown in an office of one holder',
      office('nato-secretary-general', 'mark-rutte'),
      office('nato-secretary-general', 'name:Lars Holm'),
      'office-holder',
    ],
    [
      'somebody unknown in the envoy’s place at one meeting',
      office('us-special-envoy', 'steve-witkoff', MIAMI),
      office('us-special-envoy', 'name:John K. Miller', MIAMI),
      'office-holder',
    ],
    [
      'former or in office',
      slot('status', 'donald-trump:us-president', 'former'),
      slot('status', 'donald-trump:us-president', 'sitting'),
      'status',
    ],
    [
      'whose side somebody is on',
      slot('side', 'jared-kushner', 'us'),
      slot('side', 'jared-kushner', 'ukraine'),
      'side-at-event',
    ],
    [
      'whose plan it is',
      slot('origin', '20-point plan', 'us'),
      slot('origin', '20-point plan', 'ukraine'),
      'plan-origin',
    ],
    ['another day', date('2025-12-19/2025-12-21/whole'), date('2025-12-17/2025-12-17/whole'), 'event-date'],
    [
      'a day outside the range',
      date('2025-12-19/2025-12-21/whole'),
      date('2025-12-17/2025-12-17/part'),
      'event-date',
    ],
    [
      'who signed a joint statement',
      slot('signatory', MIAMI, 'rustem-umerov+steve-witkoff', { event: MIAMI }),
      slot('signatory', MIAMI, 'rustem-umerov+marco-rubio', { event: MIAMI }),
      'signatory',
    ],
    ['what came of it', view('outcome', 'positive', null), view('outcome', 'negative', null), 'outcome'],
    [
      'one man said to take both views',
      view('talks:ukraine', 'positive', 'steve-witkoff'),
      view('talks:ukraine', 'negative', 'steve-witkoff+rustem-umerov'),
      'assessment-same-holder',
    ],
  ])('%s', (name, a, b, rule) => {
    const expected = expect.objectContaining({ between: 'outlets', rule });
    expect(clashes([name, a, b])).toEqual([expected, expected]);
  });
});

describe('two people on record for one office', () => {
  const holders = [
    office('nato-secretary-general', 'mark-rutte'),
    office('nato-secretary-general', 'jens-stoltenberg'),
  ] as const;

  test.each([
    ['differ on a day when the record knows who held it', '2025-12-22', true],
    ['don’t on the day of handing over', '2024-10-01', false],
    ['don’t beyond the last check', '2031-01-01', false],
    ['don’t where the day is unknown', null, false],
  ])('%s', (_, day, isClash) => {
    expect(clashOf(...holders, BASE, day) !== null).toBe(isClash);
  });
});

test('the parties differ: opposed views by two of those quoted', () => {
  const [a, b] = [
    view('talks:ukraine', 'positive', 'steve-witkoff'),
    view('talks:ukraine', 'negative', 'yuri-ushakov'),
  ];
  expect(clashOf(a, b, BASE, DAY)).toEqual({ between: 'parties', type: 'assessment', rule: 'assessment' });
});

describe('look-alikes are no conflict', () => {
  test.each<Case>([
    ['the same', office('us-president', 'donald-trump'), office('us-president', 'donald-trump')],
    [
      'colleagues: many hold it',
      office('us-special-envoy', 'steve-witkoff'),
      office('us-special-envoy', 'name:Ann Lee'),
    ],
    [
      'one name in two lengths',
      office('nato-secretary-general', 'mark-rutte'),
      office('nato-secretary-general', 'name:M. Rutte'),
    ],
    ['two offices', office('us-president', 'donald-trump'), office('ukraine-president', 'name:Lars Holm')],
    [
      'two meetings',
      office('us-special-envoy', 'steve-witkoff', MIAMI),
      office('us-special-envoy', 'name:Ann Lee', 'talks@oslo'),
    ],
    [
      'two people',
      slot('status', 'donald-trump:us-president', 'sitting'),
      slot('status', 'joe-biden:us-president', 'former'),
    ],
    ['two plans', slot('origin', '28-point plan', 'us'), slot('origin', '20-point plan', 'ukraine')],
    ['one more maker', slot('origin', '28-point plan', 'us'), slot('origin', '28-point plan', 'russia+us')],
    ['a day within the range', date('2025-12-19/2025-12-21/whole'), date('2025-12-20/2025-12-20/part')],
    ['its last day', date('2025-12-19/2025-12-21/whole'), date('2025-12-21/2025-12-21/end')],
    ['two days of one round', date('2025-12-19/2025-12-19/part'), date('2025-12-20/2025-12-20/part')],
    [
      'two rounds',
      date('2025-12-19/2025-12-21/whole'),
      date('2025-12-04/2025-12-06/whole', 'miami-talks-2025-12-04'),
    ],
    [
      'two meetings judged',
      view('talks:ukraine', 'positive', 'steve-witkoff'),
      view('talks:russia', 'negative', 'steve-witkoff'),
    ],
    [
      'a meeting judged of which nothing is known',
      view('talks:ukraine', 'positive', 'steve-witkoff', null),
      view('talks:ukraine', 'negative', 'yuri-ushakov'),
    ],
    [
      'meetings of two days judged',
      view('talks:ukraine', 'positive', 'steve-witkoff'),
      view('talks:ukraine', 'negative', 'yuri-ushakov', 'miami-talks-2025-12-04'),
    ],
    [
      'the writer’s own word',
      view('talks:ukraine', 'positive', 'steve-witkoff'),
      view('talks:ukraine', 'negative', null),
    ],
    [
      'two topics',
      view('talks:ukraine', 'positive', 'steve-witkoff'),
      view('russia-aims', 'negative', 'yuri-ushakov'),
    ],
    [
      'two joint statements',
      slot('signatory', MIAMI, 'rustem-umerov+steve-witkoff', { event: MIAMI }),
      slot('signatory', MIAMI, 'emmanuel-macron+friedrich-merz', { event: MIAMI }),
    ],
    ['two families', slot('side', 'jared-kushner', 'us'), slot('status', 'jared-kushner', 'former')],
    [
      'counts and places by themselves',
      slot('quantity', 'source', 'exact 6'),
      slot('quantity', 'source', 'exact 7'),
    ],
  ])('%s', (...pair) => {
    expect(clashes(pair)).toEqual([null, null]);
  });
});

describe('counts in statements on one thing', () => {
  const count = (value: string, key = 'drone') => slot('quantity', key, value);

  test.each([
    ['two exact ones', 'exact 6', 'exact 7', true],
    ['the same', 'exact 6', 'exact 6', false],
    ['at least so many', 'atleast 6', 'exact 7', false],
    ['about so many', 'about 200', 'exact 210', false],
  ])('%s: %s, %s', (_, a, b, isClash) => {
    expect(clashOfQuantities(count(a), count(b)) !== null).toBe(isClash);
    expect(clashOfQuantities(count(b), count(a)) !== null).toBe(isClash);
  });

  test('counts of two things are none', () => {
    expect(clashOfQuantities(count('exact 6', 'source'), count('exact 7', 'benchmark'))).toBeNull();
  });
});

test.each([
  ['two places', 'odesa', 'kyiv-city', true],
  ['the same place', 'odesa', 'odesa', false],
  ['a city and the area around it', 'miami', 'florida', false],
])('places in statements on one thing: %s', (_, a, b, isClash) => {
  const clash = clashOfScenes(slot('scene', 'attack', a), slot('scene', 'attack', b), BASE);
  expect(clash !== null).toBe(isClash);
});
