import { describe, expect, test } from 'vitest';
import type { Judge, Opinion, Question } from '../../../src/compare/judge';
import { type Trail, trail } from '../../../src/engine';
import { articleOf } from '../statements/written-article';
import { FILLER, libraryOf } from './written-library';

/** A conflict (sitting or former), a support, and one that misses the bar. */
const PAGE = articleOf([
  'Former President Donald Trump welcomed the outcome.',
  'Steve Witkoff and Rustem Umerov ended three days of talks in Miami on security guarantees.',
  'Witkoff flew from Miami to Berlin on a private jet with Kushner, Gruenbaum and two aides.',
]);
const LIBRARY = libraryOf({
  lines: [
    'US President Donald Trump spoke of the weather.',
    'Steve Witkoff and Rustem Umerov ended three days of talks in Miami on security guarantees.',
    'Witkoff and Kushner landed in Berlin in the evening, where a hotel waited.',
    ...FILLER,
  ],
});

/** A judge for the test: answers by a rule, and keeps what it was asked. */
function judgeWith(answer: (question: Question) => Opinion['verdict'] | null): Judge & {
  readonly asked: Question[];
} {
  const asked: Question[] = [];
  return {
    asked,
    judge: (question) => {
      asked.push(question);
      const verdict = answer(question);
      return verdict && { verdict, reason: 'the test says so' };
    },
  };
}

const judged = (judge?: Judge): Trail => trail(PAGE, LIBRARY, [], judge);
const shown = ({ reading }: Trail, relation: 'corroborates' | 'conflicts') =>
  reading.findings
    .filter((finding) => finding.relation === relation)
    .map(({ statement, source, sourceStatement, rule }) =>
      [statement, source, sourceStatement, rule].join(' '),
    );

const PLAIN = judged();

/** Support that the rules looked at and found too thin. */
const THIN = PLAIN.candidates.filter(({ dropped }) => dropped?.includes('too little in common'));

test('without a judge the page has a conflict, a support, and support that misses the bar', () => {
  expect(shown(PLAIN, 'conflicts')).toEqual(['0 r1 0 status']);
  expect(shown(PLAIN, 'corroborates')).toEqual(['1 r1 1 support']);
  expect(THIN.length).toBeGreaterThan(0);
});

describe('a veto', () => {
  const vetoing = judged(judgeWith(() => 'veto'));

  test('hides conflicts and support', () => {
    expect(vetoing.reading.findings).toEqual([]);
  });

  test('stays in the trail, with its reason', () => {
    const conflict = vetoing.candidates.find(({ finding }) => finding?.relation === 'conflicts');
    expect(conflict?.dropped).toBe('the judge vetoes it: the test says so');
  });

  test('hides only what it is spoken against', () => {
    const one = judged(judgeWith(({ finding }) => (finding.relation === 'conflicts' ? 'veto' : null)));
    expect(shown(one, 'conflicts')).toEqual([]);
    expect(shown(one, 'corroborates')).toEqual(shown(PLAIN, 'corroborates'));
  });
});

describe('a promotion', () => {
  const promoting = judged(judgeWith(() => 'promote'));

  test('shows support that missed the bar', () => {
    const missed = THIN.map(({ statement, source, sourceStatement, rule }) =>
      [statement, source, sourceStatement, rule].join(' '),
    );
    expect(shown(promoting, 'corroborates').sort()).toEqual(
      [...shown(PLAIN, 'corroborates'), ...missed].sort(),
    );
  });

  test('of a conflict that is shown already changes nothing', () => {
    expect(shown(promoting, 'conflicts')).toEqual(shown(PLAIN, 'conflicts'));
  });
});

describe('no judge can create a conflict', () => {
  /** Page and report count the same thing twice differently, in sentences that are about two things. */
  const page = articleOf([
    'Two drones hit a warehouse near the harbour of Odesa before dawn, and firemen were called.',
  ]);
  const library = libraryOf({
    lines: [
      'Seven drones were shown to visitors at a trade fair in Odesa, and a warehouse was sold.',
      ...FILLER,
    ],
  });

  test('not from what a rule found and dropped: it isn’t even asked', () => {
    const judge = judgeWith(() => 'promote');
    const { reading, candidates } = trail(page, library, [], judge);
    const dropped = candidates.filter((one) => one.finding?.relation === 'conflicts' && one.dropped !== null);
    expect(dropped.length).toBeGreaterThan(0);
    expect(judge.asked.filter(({ finding }) => finding.relation === 'conflicts')).toEqual([]);
    expect(reading.findings.filter(({ relation }) => relation === 'conflicts')).toEqual([]);
  });

  test('not from what no rule found: only findings come before it', () => {
    const judge = judgeWith(() => 'promote');
    const { candidates } = judged(judge);
    expect(candidates.filter(({ finding }) => finding === null)).toEqual(
      PLAIN.candidates.filter(({ finding }) => finding === null),
    );
    expect(judge.asked.length).toBe(
      PLAIN.candidates.filter(
        ({ finding, dropped }) => finding && (dropped === null || finding.relation === 'corroborates'),
      ).length,
    );
  });
});

test('the judge is shown both statements in full', () => {
  const judge = judgeWith(() => null);
  judged(judge);
  const conflict = judge.asked.find(({ finding }) => finding.relation === 'conflicts');
  expect(conflict?.here.text).toBe('Former President Donald Trump welcomed the outcome.');
  expect(conflict?.there.text).toBe('US President Donald Trump spoke of the weather.');
});
