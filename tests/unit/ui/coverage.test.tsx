// @vitest-environment jsdom
import { type ComponentChild, render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { ENGLISH } from '../../../src/cli/word-files';
import type { Block, BlockKind, Report, Statement } from '../../../src/model';
import type { MarginNote, Story } from '../../../src/story/story';
import { MARKED_STATEMENT_ID } from '../../../src/ui/coverage/CoverageBlocks';
import { CoveragePage } from '../../../src/ui/coverage/CoveragePage';
import type { CoverageRoute } from '../../../src/ui/coverage/coverage-route';
import { groupBlocks, statementAt } from '../../../src/ui/coverage/coverage-text';
import type { Coverage, CoveredReport } from '../../../src/ui/coverage/covered';
import { StoryPage } from '../../../src/ui/coverage/StoryPage';
import { createSearch } from '../../../src/ui/coverage/search';
import { WordsContext } from '../../../src/ui/parts/words-context';
import { cellOf, coverageOf, rowOf, type WrittenReport } from './coverage-written';

const LINES: readonly [BlockKind, string][] = [
  ['title', 'Talks go on'],
  ['paragraph', 'They met on Sunday. They left on Monday.'],
  ['heading', 'Next <img src=x onerror=alert(1)>'],
  ['item', 'One thing'],
  ['item', 'Another thing'],
  ['row', 'Where | Miami'],
  ['quote', 'We want peace.'],
];
const TEXT = `Menu\n${LINES.map(([, text]) => text).join('\n')}\nTags`;
const BLOCKS: readonly Block[] = LINES.map(([kind, text]) => {
  const start = TEXT.indexOf(text);
  return { kind, start, end: start + text.length };
});
const REPORT: Report = {
  id: '002',
  title: 'Talks go on',
  outlet: 'The Post',
  author: 'Jo Writer',
  published: '2025-12-22T04:37:29',
  url: 'https://post.example/talks',
  language: 'en',
  addressBasis: 'Named in the document itself.',
  text: TEXT,
  blocks: BLOCKS,
};

function span(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function show(node: ComponentChild) {
  const root = document.body.appendChild(document.createElement('div'));
  render(<WordsContext.Provider value={ENGLISH}>{node}</WordsContext.Provider>, root);
  return root;
}

const OTHERS: readonly WrittenReport[] = [
  { outlet: 'The Wire', lines: ['Talks over', 'They met on Monday.'] },
  { outlet: 'The Echo', lines: ['Talks end'] },
];

/** The report as the first of three. */
function coverageWith(change: Partial<Report>, story: Partial<Story['reports'][number]> = {}): Coverage {
  const written = coverageOf([{ outlet: 'The Post', lines: [''] }, ...OTHERS]);
  const [first, ...others] = written.reports as [CoveredReport];
  const report = { ...REPORT, ...change };
  const statement = { ...first.statements[0], ...span('They left on Monday.'), block: 1, index: 0 };
  const own = { summary: { ...first.summary, outletKind: 'newspaper' as const }, report };
  const [told, ...rest] = written.story.reports as [Story['reports'][number]];
  return {
    reports: [
      { ...own, statements: [{ ...statement, text: 'They left on Monday.' } as Statement] },
      ...others,
    ],
    story: { ...written.story, reports: [{ ...told, ...story }, ...rest] },
  };
}

function page(
  change: Partial<Report> = {},
  words: string | null = 'They left on Monday.',
  asked = true,
  story: Partial<Story['reports'][number]> = {},
) {
  const marked = words === null ? null : span(words);
  const coverage = coverageWith(change, story);
  return show(<CoveragePage coverage={coverage} position={0} marked={marked} sentenceAsked={asked} />);
}

describe("a report's text by its blocks", () => {
  it('keeps every word of every block, in order', () => {
    const words = groupBlocks(REPORT, span('They left on Monday.'))
      .flatMap((group) => group.blocks)
      .map((block) => block.pieces.map((piece) => piece.text).join(''));
    expect(words).toEqual(LINES.map(([, text]) => text));
  });

  it.each([
    ['in the middle', 'met on', ['They ', '[met on]', ' Sunday. They left on Monday.']],
    ['at the start', 'They met', ['[They met]', ' on Sunday. They left on Monday.']],
    [
      'the whole block',
      'They met on Sunday. They left on Monday.',
      ['[They met on Sunday. They left on Monday.]'],
    ],
  ])('cuts the marked words out: %s', (_, words, pieces) => {
    const block = groupBlocks(REPORT, span(words))[1]?.blocks[0];
    expect(block?.pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))).toEqual(pieces);
  });

  it('finds the statement that holds an offset', () => {
    const statements = [span('They met on Sunday.'), span('They left on Monday.')];
    const at = TEXT.indexOf('They left');
    expect(statementAt(statements, at)).toEqual(statements[1]);
    expect([
      statementAt(statements, at - 1),
      statementAt(statements, 9999),
      statementAt(statements, null),
    ]).toEqual([null, null, null]);
  });
});

describe('the coverage page', () => {
  it('marks the sentence, and it can take the focus', () => {
    const mark = page().querySelector<HTMLElement>('mark');
    expect(mark?.textContent).toBe('They left on Monday.');
    expect([mark?.id, mark?.tabIndex]).toEqual([MARKED_STATEMENT_ID, -1]);
  });

  it('says outlet, kind, date, author and how the address is known', () => {
    const text = page().querySelector('header')?.textContent;
    expect(text).toContain('The Post · newspaper · 22 December 2025 · by Jo Writer');
    expect(text).toContain('Named in the document itself.');
    expect(page({ published: null }).querySelector('header')?.textContent).toContain('date not known');
  });

  it("opens the outlet's own page at the sentence, in a new tab", () => {
    const link = page().querySelector<HTMLAnchorElement>('.address a');
    expect(link?.href).toBe('https://post.example/talks#:~:text=They%20left%20on%20Monday.');
    expect([link?.target, link?.rel]).toEqual(['_blank', 'noopener noreferrer']);
    expect(link?.textContent).toBe('Open this sentence at post.example');
  });

  it.each([[null], ['javascript:alert(1)']])('offers a web search where the address is %s', (url) => {
    const address = page({ url }).querySelector('.address');
    expect(address?.textContent).toContain('No address is known for this report.');
    expect(address?.querySelector('a')?.href).toBe(
      'https://duckduckgo.com/?q=%22Talks%20go%20on%22%20The%20Post',
    );
  });

  it('keeps structure: headings, list, rows, quotation', () => {
    const root = page();
    expect([...root.querySelectorAll('.report-text :is(h1, h2)')].map((h) => h.textContent)).toEqual([
      LINES[0]?.[1],
      LINES[2]?.[1],
    ]);
    expect(root.querySelectorAll('.block-items li')).toHaveLength(2);
    expect(root.querySelector('.block-row')?.textContent).toBe('Where | Miami');
    expect(root.querySelector('blockquote')?.textContent).toBe('We want peace.');
    expect(root.querySelectorAll('img')).toHaveLength(0);
  });

  it('shows the document as stored, whole', () => {
    expect(page().querySelector('pre')?.textContent).toBe(TEXT);
  });

  it('shows the headline once, also where no block holds it', () => {
    const root = page({ blocks: BLOCKS.slice(1) });
    expect([...root.querySelectorAll('h1')].map((h) => h.textContent)).toEqual(['Talks go on']);
  });

  it('says when the sentence asked for is not there, and only then', () => {
    expect(page({}, null).querySelector('[role=alert]')?.textContent).toContain("The sentence isn't there");
    expect(page({}, null, false).querySelector('[role=alert]')).toBeNull();
    expect(page().querySelector('[role=alert]')).toBeNull();
  });
});

describe('beside a report', () => {
  const note: MarginNote = { statement: 0, origins: 1, origin: null, agrees: [], differs: [], more: 0 };
  const difference = { between: 'outlets', type: 'date', subject: null, named: null, at: [1, 1] } as const;
  const theirs = [23, 29] as const;
  const { start } = span('Monday');
  const differs = [{ ...difference, mine: [start, start + 6] as const, theirs }];

  it('stands what other reports say on a passage, each with the way to its sentence', () => {
    const root = page({}, null, false, { notes: [{ ...note, agrees: [[1, 1]], differs }] });
    const passage = [...root.querySelectorAll('.passage')].find((one) => one.querySelector('.margin'));
    expect(passage?.querySelector('p')?.textContent).toBe(LINES[1]?.[1]);
    expect(passage?.querySelector('.note-title')?.textContent).toBe('Outlets differ on the date');
    expect([...(passage?.querySelectorAll('a') ?? [])].map((a) => a.getAttribute('href'))).toEqual([
      '#report=r2&at=11',
      '#report=r2&at=11',
    ]);
    expect(root.querySelectorAll('.margin')).toHaveLength(1);
    expect(root.querySelector('.lined-outlets')?.textContent).toBe('They left on Monday.');
  });

  it('stands what it leaves out, or that nothing was found', () => {
    const root = page({}, null, false, { leavesOut: [{ at: [1, 1], reports: [1], origins: 1 }] });
    expect(root.querySelector('.left-out a')?.getAttribute('href')).toBe('#report=r2&at=11');
    expect(page().querySelector('.left-out')?.textContent).toContain('Nothing found');
  });

  it('stands with how many reports it was compared', () => {
    expect(page().querySelector('.part-note')?.textContent).toContain(
      'Compared with 2 reports by 2 outlets.',
    );
  });
});

describe('all coverage', () => {
  const coverage = coverageOf(OTHERS, { rows: [rowOf([cellOf([0, 1]), cellOf([1, 0])])] });
  const search = createSearch([
    { kind: 'headline', text: 'Story 1', report: 'r1', at: null },
    { kind: 'statement', text: 'They met in <b>Miami</b>.', report: 'r2', at: 77 },
  ]);
  const story = (route: CoverageRoute = { page: 'all' }, all = coverage) =>
    show(<StoryPage coverage={all} route={route} search={search} />);

  async function ask(query: string) {
    const root = story();
    const input = root.querySelector('input');
    if (!input) throw new Error('no search box');
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitFor(() => expect(root.querySelector('.search-count')?.textContent).not.toBe(''));
    return root;
  }

  it('lists every report, each leading to it', () => {
    const root = story();
    expect([...root.querySelectorAll('.reports-list a')].map((a) => a.getAttribute('href'))).toEqual([
      '#report=r1',
      '#report=r2',
    ]);
    expect(root.textContent).toContain('2 reports by 2 outlets');
    expect(root.querySelector('label')?.textContent).toContain(
      'Search headlines, outlets, people and statements',
    );
  });

  it('has a part for each picture, with headings in order and a table behind it', () => {
    const days = [
      { from: '2025-12-22', to: '2025-12-22', at: [0, 1], words: [11, 15], event: null },
    ] as const;
    const root = story({ page: 'all' }, { ...coverage, story: { ...coverage.story, days } });
    expect([...root.querySelectorAll('h1, h2')].map((h) => h.textContent)).toEqual([
      'All coverage of the talks',
      'Who reports what',
      'Timeline',
      'Where it comes from',
      'Reports',
    ]);
    for (const picture of root.querySelectorAll('svg[role=img]')) {
      expect(picture.querySelector('title')?.textContent).not.toBe('');
      expect(picture.closest('figure')?.querySelector('details table')).not.toBeNull();
    }
    expect(root.querySelectorAll('svg[role=img]')).toHaveLength(1);
  });

  it('opens the line that an address names', () => {
    const root = story({ page: 'matrix', row: 'told-0-1' });
    expect(root.querySelector('.matrix-words:not([hidden]) a')?.getAttribute('href')).toBe(
      '#report=r1&at=11',
    );
    expect(story().querySelector('.matrix-words:not([hidden]) a')).toBeNull();
  });

  it('searches what an address asks for', () => {
    expect(story({ page: 'search', query: 'miami' }).querySelectorAll('a.result')).toHaveLength(1);
  });

  it('finds a statement in spite of a typo and leads to it', async () => {
    const root = await ask('miamy');
    const result = root.querySelector<HTMLAnchorElement>('a.result');
    expect(result?.getAttribute('href')).toBe('#report=r2&at=77');
    expect(result?.querySelector('.result-kind')?.textContent).toBe('Statement');
    expect(result?.querySelector('.result-text')?.textContent).toBe('They met in <b>Miami</b>.');
    expect(result?.querySelector('mark')?.textContent).toMatch(/^Miam/u);
    expect(root.querySelector('[role=status]')?.textContent).toBe('1 result');
  });

  it('says so when nothing is found', async () => {
    const root = await ask('volcano');
    expect(root.textContent).toContain('Nothing found');
    expect(root.querySelectorAll('a.result')).toHaveLength(0);
  });

  it('says so when the library is empty', () => {
    expect(story({ page: 'all' }, coverageOf([])).textContent).toContain('The library is empty');
  });
});
