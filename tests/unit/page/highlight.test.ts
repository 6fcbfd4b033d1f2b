import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ALL_KINDS, createMarks, type MarkKind } from '../../../src/page/highlight';
import { highlightCss } from '../../../src/page/highlight-css';
import { openPage } from './fixture-pages';

/** As in Firefox' content scripts: a highlight can be set and looked up, but not iterated. */
class FakeHighlight {
  priority = 0;
  readonly ranges: readonly Range[];
  constructor(...ranges: Range[]) {
    this.ranges = ranges;
  }
}

let registry: Map<string, FakeHighlight>;

beforeEach(() => {
  registry = new Map();
  for (const walk of ['keys', 'values', 'entries', 'forEach'] as const) {
    registry[walk] = () => {
      throw new Error('not iterable here');
    };
  }
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A page whose every range is drawn at 0-100 × 0-20, with the caret at `offset` of its only text. */
function page(offset: number) {
  const document = openPage('<p>Umerov met Witkoff. Nobody signed.</p>');
  const text = document.querySelector('p')?.firstChild as Text;
  Object.assign(document, { caretPositionFromPoint: () => ({ offsetNode: text, offset }) });
  const range = (start: number, end: number) => {
    const made = document.createRange();
    made.setStart(text, start);
    made.setEnd(text, end);
    return Object.assign(made, { getClientRects: () => [{ left: 0, right: 100, top: 0, bottom: 20 }] });
  };
  return { document, range };
}

type Given = readonly [kind: MarkKind, ranges: readonly (readonly [id: number, range: Range])[]];
const of = (...kinds: Given[]) => new Map(kinds.map(([kind, ranges]) => [kind, new Map(ranges)] as const));
const drawnKinds = () =>
  ['name', 'corroborated', 'only-here']
    .map((kind) => `crossread-${kind}`)
    .filter((name) => registry.has(name));

describe('createMarks', () => {
  it('sets, replaces and clears marks by kind', () => {
    const { document, range } = page(3);
    const marks = createMarks(document, new AbortController().signal);
    const first = range(0, 18);
    marks.setMarks(of(['corroborated', [[4, first]]]));
    expect(registry.get('crossread-corroborated')?.ranges).toEqual([first]);
    marks.setMarks(of());
    expect(registry.has('crossread-corroborated')).toBe(false);
    marks.setMarks(of(['only-here', [[5, first]]]));
    marks.clearMarks();
    expect(registry.size).toBe(0);
  });

  it.each<[kind: MarkKind, over: MarkKind | null, drawn: string[]]>([
    ['corroborated', null, ['Umerov met Witkoff.']],
    ['corroborated', 'name', [' met Witkoff.']],
    ['only-here', 'name', [' met Witkoff.']],
    ['name', 'outlets-differ', []],
    ['name', 'parties-differ', []],
    ['parties-differ', 'outlets-differ', [' met Witkoff.']],
    ['outlets-differ', 'name', ['Umerov met Witkoff.']],
  ])('draws one line under one word: %s with %s on its first', (kind, over, words) => {
    const { document, range } = page(3);
    const marks = createMarks(document, new AbortController().signal);
    const whole = kind === 'name' ? range(0, 6) : range(0, 19);
    marks.setMarks(of([kind, [[0, whole]]], ...(over ? [[over, [[1, range(0, 6)]]] as const] : [])));
    expect((registry.get(`crossread-${kind}`)?.ranges ?? []).map(String)).toEqual(words);
  });

  it('shows only the kinds that are wanted, and finds no others', () => {
    const { document, range } = page(3);
    const marks = createMarks(document, new AbortController().signal, { ...ALL_KINDS, name: false });
    marks.setMarks(of(['name', [[1, range(0, 6)]]], ['corroborated', [[2, range(0, 19)]]]));
    expect(drawnKinds()).toEqual(['crossread-corroborated']);
    expect(marks.marksAt(50, 10)).toEqual([{ kind: 'corroborated', id: 2 }]);
    marks.show({ ...ALL_KINDS, corroborated: false });
    expect(drawnKinds()).toEqual(['crossread-name']);
    expect(marks.marksAt(50, 10)).toEqual([{ kind: 'name', id: 1 }]);
  });

  it('takes everything away when its signal is aborted, and draws no more', () => {
    const { document, range } = page(3);
    const end = new AbortController();
    const marks = createMarks(document, end.signal);
    marks.setMarks(of(['name', [[1, range(0, 6)]]]));
    marks.flash(range(0, 6), 900);
    end.abort();
    marks.setMarks(of(['name', [[1, range(0, 6)]]]));
    marks.flash(range(0, 6), 900);
    expect(registry.size).toBe(0);
  });

  it('puts back what the page removed', () => {
    const { document, range } = page(3);
    const marks = createMarks(document, new AbortController().signal);
    marks.setMarks(of(['only-here', [[1, range(0, 6)]]]));
    registry.clear();
    marks.restore();
    expect(registry.has('crossread-only-here')).toBe(true);
  });

  it('flashes once; the next flash is not cut short by the first', () => {
    const { document, range } = page(3);
    const marks = createMarks(document, new AbortController().signal);
    const early = new AbortController();
    marks.flash(range(0, 6), 900, early.signal);
    vi.advanceTimersByTime(600);
    marks.flash(range(7, 10), 900);
    early.abort();
    vi.advanceTimersByTime(600);
    expect(registry.has('crossread-flash')).toBe(true);
    vi.advanceTimersByTime(400);
    expect(registry.has('crossread-flash')).toBe(false);
    marks.flash(range(0, 6), 900, AbortSignal.abort());
    expect(registry.has('crossread-flash')).toBe(false);
  });

  const points: readonly [what: string, offset: number, x: number, y: number, hits: object[]][] = [
    [
      'on a name in a statement',
      3,
      50,
      10,
      [
        { kind: 'name', id: 9 },
        { kind: 'outlets-differ', id: 0 },
      ],
    ],
    ['on the statement beside the name', 12, 50, 10, [{ kind: 'outlets-differ', id: 0 }]],
    ['on another statement', 25, 50, 10, [{ kind: 'only-here', id: 1 }]],
    ['beside the line', 3, 400, 10, []],
    ['under the text', 3, 50, 300, []],
  ];
  it.each(points)('finds what is %s', (_, offset, x, y, hits) => {
    const { document, range } = page(offset);
    const marks = createMarks(document, new AbortController().signal);
    marks.setMarks(
      of(
        ['outlets-differ', [[0, range(0, 18)]]],
        ['only-here', [[1, range(19, 33)]]],
        ['name', [[9, range(0, 6)]]],
      ),
    );
    expect(marks.marksAt(x, y)).toEqual(hits);
  });

  it('falls back on the older caret call, and on nothing', () => {
    const { document, range } = page(0);
    const marks = createMarks(document, new AbortController().signal);
    const statement = range(0, 18);
    marks.setMarks(of(['corroborated', [[2, statement]]]));
    Object.assign(document, { caretPositionFromPoint: undefined, caretRangeFromPoint: () => statement });
    expect(marks.marksAt(5, 5)).toEqual([{ kind: 'corroborated', id: 2 }]);
    Object.assign(document, { caretRangeFromPoint: undefined });
    expect(marks.marksAt(5, 5)).toEqual([]);
  });

  it('does without the highlight registry', () => {
    vi.stubGlobal('CSS', undefined);
    const { document, range } = page(3);
    const marks = createMarks(document, new AbortController().signal);
    marks.setMarks(of(['corroborated', [[2, range(0, 18)]]]));
    marks.flash(range(0, 5), 10);
    expect(marks.marksAt(5, 5)).toEqual([{ kind: 'corroborated', id: 2 }]);
  });
});

describe('highlightCss', () => {
  const kinds = ['corroborated', 'outlets-differ', 'parties-differ', 'only-here', 'name', 'flash'];
  it.each(kinds)('styles %s for text on light ground and on dark', (kind) => {
    const colours = ['', '-on-dark'].map((ground) => {
      const rule = highlightCss
        .split('\n')
        .find((line) => line.startsWith(`::highlight(crossread-${kind}${ground}){`));
      // Only properties that change no layout.
      expect(rule?.match(/[{;][a-z-]+:/gu)?.map((name) => name.slice(1, -1))).toEqual(
        kind === 'flash' ? ['background-color'] : ['text-decoration', 'text-underline-offset'],
      );
      return /#[0-9A-F]{6}/u.exec(rule ?? '')?.[0];
    });
    expect(new Set(colours).size).toBe(2);
  });
});
