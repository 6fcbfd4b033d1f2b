import { describe, expect, it } from 'vitest';
import { ENGLISH, wordsOf } from '../../../src/cli/word-files';
import type { EntityProfile, ReadReply } from '../../../src/read-reply';
import { reason } from '../../../src/reason';
import { findingText } from '../../../src/ui/copy/as-text';
import { copiedOf } from '../../../src/ui/copy/copied';
import { matrixView } from '../../../src/ui/coverage/matrix/matrix-view';
import { originsView } from '../../../src/ui/coverage/origins/origins-view';
import { marginView } from '../../../src/ui/coverage/report/margin-view';
import { createSearch } from '../../../src/ui/coverage/search';
import { timelineView } from '../../../src/ui/coverage/timeline/timeline-view';
import { matching } from '../../../src/ui/view/arrange';
import { buildView } from '../../../src/ui/view/build-view';
import { cellOf, coverageOf, rowOf } from './coverage-written';
import { finding, onPage, sampleReply } from './sample-reply';

const UKRAINIAN = wordsOf('uk');

const EVENT = {
  id: 'miami-talks',
  name: 'Miami talks, 19-21 December 2025',
  from: '2025-12-19',
  to: '2025-12-21',
  here: true,
  sources: [],
} as const;

function profile(entity: string, kind: EntityProfile['kind'], more: Partial<EntityProfile>): EntityProfile {
  return { entity, kind, name: entity, about: null, meeting: null, wikipedia: null, ...more };
}

function named(entity: string, kind: 'document' | 'body' | 'meeting', name: string) {
  return { entity, kind, name, mentions: [], here: [], elsewhere: [] };
}

/** The sample with people and things of `data/knowledge` in it. */
function reply(): ReadReply {
  const sample = sampleReply();
  const plan = { en: '20-point plan', uk: '20-point plan' };
  return {
    ...sample,
    event: EVENT,
    events: [EVENT],
    excerpts: sample.excerpts.map((one) =>
      one.source === '2' ? { ...one, attributedTo: 'Steve Witkoff and Rustem Umerov' } : one,
    ),
    profiles: [
      profile('nabu', 'body', {
        about: 'Ukrainian bureau that investigates corruption of senior officials, founded in 2014.',
      }),
      profile('miami-talks', 'meeting', {
        meeting: {
          place: 'Miami',
          from: EVENT.from,
          to: EVENT.to,
          participants: ['Steve Witkoff', 'Rustem Umerov'],
        },
      }),
    ],
    reading: {
      ...sample.reading,
      findings: [
        finding('on Saturday', '2', 4, 'on Sunday', {
          type: 'origin',
          named: plan,
          why: reason('SameOf', { names: ['Vladimir Putin'] }),
        }),
        finding('"We want peace,"', '2', 5, '"We want peace,"', { relation: 'corroborates', between: null }),
      ],
      corroborations: [
        {
          statement: 2,
          reports: 1,
          outlets: 1,
          origins: 1,
          origin: 'Steve Witkoff',
          trails: [{ first: 'Steve Witkoff', via: 'Reuters', sources: ['1'], isOneText: false }],
        },
      ],
      people: [
        {
          entity: 'volodymyr-zelenskyy',
          name: 'Volodymyr Zelenskyy',
          role: 'President of Ukraine',
          mentions: [{ statement: 1, span: onPage('Ada Stone') }],
          elsewhere: [],
          called: [],
          spellings: [{ text: 'Zelensky', source: null }],
        },
      ],
      named: [
        named('20-point-plan', 'document', '20-point plan'),
        named('nabu', 'body', 'National Anti-Corruption Bureau of Ukraine'),
        named('miami-talks', 'meeting', EVENT.name),
      ],
    },
  };
}

const [english, ukrainian] = [buildView(reply(), ENGLISH), buildView(reply(), UKRAINIAN)];

describe('a reading has the names of the knowledge in the reader’s language', () => {
  it.each([
    ['event', 'Miami talks', 'Переговори в Маямі', (v: typeof english) => v.event?.name],
    [
      'timeline',
      'Miami talks',
      'Переговори в Маямі',
      (v) => v.timeline.find(({ kind }) => kind === 'event')?.title,
    ],
    ['person', 'Volodymyr Zelenskyy', 'Володимир Зеленський', (v) => v.people[0]?.name],
    ['role', 'President of Ukraine', 'президент України', (v) => v.people[0]?.role],
    ['spelling', 'Also spelt Zelensky (here)', 'Пишуть також: Zelensky (тут)', (v) => v.people[0]?.spelt],
    ['document', '20-point plan', 'План із 20 пунктів', (v) => v.things[0]?.name],
    [
      'body',
      'National Anti-Corruption Bureau of Ukraine',
      'Національне антикорупційне бюро України',
      (v) => v.things[1]?.name,
    ],
    [
      'what a body is',
      'Ukrainian bureau that investigates corruption of senior officials, founded in 2014.',
      'Українське бюро, що розслідує корупцію високопосадовців; створене 2014 року.',
      (v) => v.things[1]?.about,
    ],
    ['meeting', 'Miami talks', 'Переговори в Маямі', (v) => v.things[2]?.name],
    ['place and days', 'Miami, 19 – 21 December 2025', 'Маямі, 19–21 грудня 2025', (v) => v.things[2]?.about],
    [
      'who took part',
      'Took part: Steve Witkoff and Rustem Umerov',
      'Учасники: Стів Віткофф і Рустем Умєров',
      (v) => v.things[2]?.tookPart,
    ],
    [
      'title',
      'Outlets differ on where the 20-point plan came from',
      'Видання розходяться: звідки взявся план із 20 пунктів',
      (v) => v.betweenOutlets[0]?.title,
    ],
    [
      'why',
      'Both report this of Vladimir Putin.',
      'Обидва тексти повідомляють це про таких людей і сторони: Володимир Путін.',
      (v) => v.betweenOutlets[0]?.why,
    ],
    [
      'speakers',
      'Steve Witkoff and Rustem Umerov',
      'Стів Віткофф і Рустем Умєров',
      (v) => v.betweenOutlets[0]?.others[0]?.quote.attributedTo,
    ],
    [
      'origin',
      '1 outlet, 1 origin: Steve Witkoff',
      '1 видання, 1 першоджерело: Стів Віткофф',
      (v) => v.corroborated[0]?.support,
    ],
    [
      'trail',
      'Origin: Steve Witkoff → Reuters → First Post',
      'Першоджерело: Стів Віткофф → Reuters → First Post',
      (v) => v.corroborated[0]?.trails[0],
    ],
  ] as [string, string, string, (view: typeof english) => string | null | undefined][])(
    '%s',
    (_, en, uk, told) => {
      expect(told(english)).toBe(en);
      expect(told(ukrainian)).toBe(uk);
    },
  );

  it('and what is taken along as well, with the sentences as they were written', () => {
    const [card] = ukrainian.betweenOutlets;
    const text = card ? findingText(copiedOf(card, UKRAINIAN), ukrainian, 'plain', UKRAINIAN) : '';
    expect(text).toContain('«The meeting, on Sunday, was short.»');
    expect(text).toContain('за словами: Стів Віткофф і Рустем Умєров');
    expect(text).toContain('Переговори в Маямі');
  });

  it.each([
    ['зеленський', 1, 0],
    ['Zelenskyy', 1, 0],
    ['плану', 0, 0],
    ['план', 0, 1],
    ['20-point', 0, 1],
    ['miami talks', 0, 1],
  ])('the filter finds %s by either name: people %i, things %i', (query, people, things) => {
    const left = matching(ukrainian, query);
    expect([left.people.length, left.things.length]).toEqual([people, things]);
  });

  it('and quotations by their speaker', () => {
    expect(matching(ukrainian, 'Umerov sunday').betweenOutlets).toHaveLength(1);
    expect(matching(ukrainian, 'Умєров sunday').betweenOutlets).toHaveLength(1);
  });
});

describe('all coverage has them too', () => {
  const reports = [{ outlet: 'The Post', lines: ['Talks end', 'They met.'] }];
  const trail = { first: 'Steve Witkoff and Rustem Umerov', via: 'Reuters', reports: [0], isOneText: false };
  const coverage = coverageOf(reports, {
    events: [{ ...EVENT, told: [[0, 1]] }],
    rows: [
      rowOf([cellOf([0, 1])], { id: 'a', trails: [trail] }),
      rowOf([cellOf([0, 1], { by: ['United States'] })], { id: 'b', kind: 'parties' }),
    ],
  });
  const { story } = coverage;
  const note = {
    statement: 1,
    origins: 1,
    origin: 'Steve Witkoff',
    agrees: [[0, 0]],
    differs: [],
    more: 0,
  } as const;
  const noted = {
    ...coverage,
    story: { ...story, reports: story.reports.map((one) => ({ ...one, notes: [note] })) },
  };

  it.each([
    [
      'matrix: whose view',
      'United States',
      'США',
      (words: typeof ENGLISH) => matrixView(coverage, words)[0]?.rows[0]?.cells[0]?.items[0]?.by[0],
    ],
    [
      'matrix: the only origin',
      '1 outlet, 1 origin: Steve Witkoff and Rustem Umerov',
      '1 видання, 1 першоджерело: Стів Віткофф і Рустем Умєров',
      (words) => matrixView(coverage, words)[1]?.rows[0]?.support,
    ],
    [
      'timeline',
      'Miami talks',
      'Переговори в Маямі',
      (words) => timelineView(coverage, words).events[0]?.name,
    ],
    [
      'its table',
      'Miami talks',
      'переговори в Маямі',
      (words) => timelineView(coverage, words).rows.find(({ kind }) => kind === 'event')?.name,
    ],
    [
      'origin graph',
      'Steve Witkoff and Rustem Umerov',
      'Стів Віткофф і Рустем Умєров',
      (words) => originsView(coverage, words).origins[0]?.first,
    ],
    [
      'margin',
      'Also in The Post. Origin: Steve Witkoff',
      'Також: The Post. Першоджерело: Стів Віткофф',
      (words) => marginView(noted, 0, words).get(1)?.[0]?.also,
    ],
  ] as [string, string, string, (words: typeof ENGLISH) => string | null | undefined][])(
    '%s',
    (_, en, uk, told) => {
      expect(told(ENGLISH)).toBe(en);
      expect(told(UKRAINIAN)).toBe(uk);
    },
  );

  it.each(['Зеленський', 'zelensky', 'Zelenskyy'])('its search finds a person by %s', (query) => {
    const person = {
      kind: 'person',
      text: 'Володимир Зеленський',
      also: 'Volodymyr Zelenskyy',
      report: '1',
      at: 3,
    } as const;
    const [found] = createSearch([person])(query);
    expect(found?.item.at).toBe(3);
    const length = person.text.length;
    expect(found?.matched.every(({ end }) => end <= length)).toBe(true);
  });
});
