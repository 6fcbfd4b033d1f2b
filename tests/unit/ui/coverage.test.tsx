// @vitest-environment jsdom
import { type ComponentChild, render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import type { Block, BlockKind, Report } from '../../../src/model';
import { AllCoverage } from '../../../src/ui/AllCoverage';
import { MARKED_STATEMENT_ID } from '../../../src/ui/CoverageBlocks';
import { CoveragePage } from '../../../src/ui/CoveragePage';
import { groupBlocks, statementAt } from '../../../src/ui/coverage-text';
import { createSearch } from '../../../src/ui/search';
import { sampleReply } from './sample-reply';

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
  render(node, root);
  return root;
}

function page(change: Partial<Report> = {}, words: string | null = 'They left on Monday.', asked = true) {
  const marked = words === null ? null : span(words);
  const report = { ...REPORT, ...change };
  return show(<CoveragePage report={report} outletKind="newspaper" marked={marked} sentenceAsked={asked} />);
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
    expect([...root.querySelectorAll('h1, h2')].map((h) => h.textContent)).toEqual([
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

describe('all coverage', () => {
  const { reports } = sampleReply();
  const search = createSearch([
    { kind: 'headline', text: 'Story 1', report: '1', at: null },
    { kind: 'statement', text: 'They met in <b>Miami</b>.', report: '2', at: 77 },
  ]);

  async function ask(query: string) {
    const root = show(<AllCoverage reports={reports} search={search} />);
    const input = root.querySelector('input');
    if (!input) throw new Error('no search box');
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitFor(() => expect(root.querySelector('.search-count')?.textContent).not.toBe(''));
    return root;
  }

  it('lists every report, each leading to it', () => {
    const root = show(<AllCoverage reports={reports} search={search} />);
    expect([...root.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual([
      '#report=1',
      '#report=2',
      '#report=3',
    ]);
    expect(root.textContent).toContain('3 reports by 3 outlets');
    expect(root.querySelector('label')?.textContent).toBe('Search headlines, outlets, people and statements');
  });

  it('finds a statement in spite of a typo and leads to it', async () => {
    const root = await ask('miamy');
    const result = root.querySelector<HTMLAnchorElement>('a.result');
    expect(result?.getAttribute('href')).toBe('#report=2&at=77');
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
    expect(show(<AllCoverage reports={[]} search={search} />).textContent).toContain('The library is empty');
  });
});
