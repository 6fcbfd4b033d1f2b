import type { Finding, Statement } from '../../../src/model';
import type { ReadReply, ReportSummary, SourceExcerpt } from '../../../src/read-reply';
import { reason } from '../../../src/reason';

/** A page of four sentences and what three reports say to it: small enough to check by eye. */
const SENTENCES = [
  'Talks in Miami called productive.',
  'The envoy Ada Stone met officials on Saturday.',
  '"We want peace," Stone said in a joint statement.',
  'A museum opened nearby.',
];
const TEXT = SENTENCES.join('\n');

function statement(text: string, index: number): Statement {
  const start = TEXT.indexOf(text);
  return {
    index,
    kind: index === 0 ? 'title' : 'body',
    block: index,
    event: null,
    text,
    start,
    end: start + text.length,
    saidBy: [],
    attributedTo: index === 2 ? 'ada-stone' : null,
    mentions: [],
    documents: [],
    quotations: [],
    slots: [],
    terms: [],
  };
}

const EXCERPTS: readonly SourceExcerpt[] = [
  { source: '1', statement: 0, text: 'They met on Sunday.', start: 100, attributedTo: null },
  { source: '2', statement: 4, text: 'The meeting, on Sunday, was short.', start: 50, attributedTo: null },
  { source: '2', statement: 5, text: '"We want peace," they said.', start: 90, attributedTo: 'ada-stone' },
  { source: '3', statement: 1, text: 'The talks were useless.', start: 0, attributedTo: 'ivo-marsh' },
  { source: '3', statement: 2, text: 'Two ships were hit.', start: 30, attributedTo: 'Ben Low' },
];

function report(id: string, outlet: string, published: string | null): ReportSummary {
  const url = id === '3' ? null : `https://${id}.example/story`;
  const addressBasis = 'Named in the document.';
  return {
    id,
    outlet,
    published,
    url,
    addressBasis,
    title: `Story ${id}`,
    outletKind: 'newspaper',
    country: 'GB',
  };
}

/** The span of `words` in the page's text. */
export function onPage(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

/** A finding about `words` of the page, on `sourceWords` of an excerpt. */
export function finding(
  words: string,
  source: string,
  sourceStatement: number,
  sourceWords: string,
  rest: Partial<Finding> = {},
): Finding {
  const excerpt = EXCERPTS.find((e) => e.source === source && e.statement === sourceStatement);
  const start = (excerpt?.start ?? 0) + (excerpt?.text.indexOf(sourceWords) ?? 0);
  return {
    statement: SENTENCES.findIndex((sentence) => sentence.includes(words)),
    relation: 'conflicts',
    between: 'outlets',
    type: 'date',
    source,
    sourceStatement,
    sourceSpan: { start, end: start + sourceWords.length },
    pageSpan: onPage(words),
    about: words,
    subject: null,
    named: null,
    why: reason('SideBySide', 'Saturday', 'Story', 'Sunday'),
    rule: 'test',
    confidence: 0.8,
    echo: false,
    origin: null,
    ...rest,
  };
}

export const FINDINGS: readonly Finding[] = [
  finding('on Saturday', '1', 0, 'on Sunday'),
  finding('on Saturday', '2', 4, 'on Sunday', { confidence: 0.9 }),
  finding('productive', '3', 1, 'useless', {
    between: 'parties',
    type: 'assessment',
    why: reason('SimilarWords'),
    confidence: 0.95,
  }),
  finding('"We want peace,"', '2', 5, '"We want peace,"', {
    relation: 'corroborates',
    between: null,
    type: 'quote',
    echo: true,
    origin: 'joint statement',
  }),
];

export function sampleReply(reading: Partial<ReadReply['reading']> = {}): ReadReply {
  return {
    detection: { isPeaceTalks: true, score: 0.9, reasons: [] },
    article: {
      title: SENTENCES[0] ?? '',
      outlet: 'The Page',
      published: '2025-12-22',
      url: null,
      text: TEXT,
    },
    reading: {
      statements: SENTENCES.map(statement),
      findings: FINDINGS,
      corroborations: [
        {
          statement: 2,
          reports: 1,
          outlets: 1,
          origins: 1,
          origin: 'joint statement',
          trails: [{ first: 'Ada Stone', via: 'Reuters', sources: ['1'], isOneText: false }],
        },
      ],
      leavesOut: [{ source: '3', sourceStatement: 2, sources: ['3'], origins: 1 }],
      people: [
        {
          entity: 'ada-stone',
          name: 'Ada Stone',
          role: 'US special envoy',
          mentions: [{ statement: 1, span: onPage('Ada Stone') }],
          elsewhere: [{ source: '2', sourceStatement: 5 }],
          called: [],
          spellings: [],
        },
        {
          entity: 'ivo-marsh',
          name: 'Ivo Marsh',
          role: null,
          mentions: [],
          elsewhere: [],
          called: [],
          spellings: [],
        },
      ],
      named: [],
      self: [],
      reference: [],
      compared: { ofSameEvent: 3, reports: 3, outlets: 3, from: '2025-12-21', to: '2025-12-23' },
      comparedWith: ['a', 'b', 'c'],
      ...reading,
    },
    event: null,
    events: [],
    reports: [
      report('1', 'First Post', '2025-12-21'),
      report('2', 'Second Post', null),
      report('3', 'Third Post', '2025-12-23T08:00:00'),
    ],
    excerpts: EXCERPTS,
    profiles: [
      {
        entity: 'ada-stone',
        kind: 'person',
        name: 'Ada Stone',
        about: null,
        meeting: null,
        wikipedia: 'Ada Stone (envoy)',
      },
    ],
  };
}
