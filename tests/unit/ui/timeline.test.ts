import { expect, it } from 'vitest';
import { ENGLISH } from '../../../src/cli/word-files';
import type { Slot } from '../../../src/model';
import type { ToldEvent } from '../../../src/read-reply';
import { buildView } from '../../../src/ui/view/build-view';
import { sampleReply } from './sample-reply';

const TALKS: ToldEvent = {
  id: 'talks',
  name: 'Miami talks, 19-21 December 2025',
  from: '2025-12-19',
  to: '2025-12-21',
  here: true,
  sources: ['1', '2'],
};
const GENEVA: ToldEvent = {
  ...TALKS,
  id: 'geneva',
  name: 'Geneva talks, 23 November 2025',
  from: '2025-11-23',
  to: '2025-11-23',
  here: false,
  sources: ['3'],
};

function timelineOf(slot: Partial<Slot>) {
  const sample = sampleReply();
  const slots = [
    { family: 'when', key: 'x', holder: null, event: null, start: 0, end: 1, value: '', ...slot },
  ];
  const statements = sample.reading.statements.map((one) =>
    one.index === 3 ? { ...one, slots: slots as Slot[] } : one,
  );
  const reply = {
    ...sample,
    event: TALKS,
    events: [GENEVA, TALKS],
    reading: { ...sample.reading, statements },
  };
  return buildView(reply, ENGLISH);
}

it('names what the page is about, with its days in the reader’s language', () => {
  expect(timelineOf({}).event).toEqual({ name: 'Miami talks', days: '19 – 21 December 2025' });
});

it('goes from day to day: known events, what the page dates, who published when', () => {
  expect(
    timelineOf({ value: '2025-12-21' }).timeline.map(({ days, title, note }) => [days, title, note]),
  ).toEqual([
    ['23 November 2025', 'Geneva talks', 'Told in 1 report, not here'],
    ['19 – 21 December 2025', 'Miami talks', 'Told here and in 2 reports'],
    ['21 December 2025', 'A museum opened nearby.', ''],
    ['21 December 2025', 'First Post', ''],
    ['22 December 2025', 'This article', ''],
    ['23 December 2025', 'Third Post', ''],
  ]);
});

it.each([
  ['a day', { value: '2025-12-20' }, '20 December 2025'],
  ['several days', { value: '2025-12-18/2025-12-20/whole' }, '18 – 20 December 2025'],
  ['the days of a known event, told already', { value: '2025-12-19/2025-12-21' }, undefined],
  ['no day', { value: 'soon' }, undefined],
  ['a number that is no day', { family: 'count', value: '2025-12-20' } as const, undefined],
])('a sentence with %s is there on its days', (_, slot, days) => {
  const told = timelineOf(slot).timeline.filter(({ kind }) => kind === 'told');
  expect(told[0]?.days).toBe(days);
  if (days) expect(told[0]?.statement).toBe(3);
});
