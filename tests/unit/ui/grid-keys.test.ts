import { describe, expect, it } from 'vitest';
import { type GridStops, nextInGrid } from '../../../src/ui/coverage/matrix/grid-keys';

/** A heading over all columns, a line with two stops in its last cell, a line that goes without its second cell. */
const ROWS = [
  ['heading@0'],
  ['statement@0', 'words@0', 'first@1', 'second@2', 'second again@2'],
  ['statement below@0', 'second below@2'],
];
const GRID: GridStops<string> = ROWS.map((row) =>
  row.map((stop) => {
    const [element = '', column] = stop.split('@');
    return { element, column: Number(column) };
  }),
);

describe('arrow keys lead through a grid', () => {
  it.each([
    ['ArrowRight', 'statement', 0, 'words'],
    ['ArrowRight', 'second', 2, 'second again'],
    ['ArrowRight', 'second again', 2, 'second again'],
    ['ArrowLeft', 'first', 1, 'words'],
    ['ArrowLeft', 'statement', 0, 'statement'],
    ['ArrowDown', 'second again', 2, 'second below'],
    ['ArrowDown', 'first', 1, 'statement below'],
    ['ArrowDown', 'second below', 2, 'second below'],
    ['ArrowUp', 'second below', 2, 'second'],
    ['ArrowUp', 'second', 2, 'heading'],
    ['ArrowUp', 'heading', 2, 'heading'],
    // The column is kept past the heading.
    ['ArrowDown', 'heading', 2, 'second'],
    ['Home', 'second again', 2, 'statement'],
    ['End', 'words', 0, 'second again'],
    ['Control+Home', 'second below', 2, 'heading'],
    ['Control+End', 'heading', 0, 'second below'],
  ])('%s from "%s" (column %i) to "%s"', (keys, at, column, to) => {
    const [key = '', held] = keys.split('+').reverse();
    expect(nextInGrid(GRID, at, column, { key, ctrlKey: held === 'Control' })).toBe(to);
  });

  it.each(['Enter', 'Tab', 'a', 'PageDown'])('%s is not the grid’s', (key) => {
    expect(nextInGrid(GRID, 'first', 1, { key, ctrlKey: false })).toBeNull();
  });
});
