import { precision, recall } from './evaluate';
import { echoF1, type Figures } from './measure';

/** The README's table of figures, as Markdown. */
export function markdownTable(sets: readonly (readonly [string, Figures])[]): string {
  const percent = (value: number) => `${(value * 100).toFixed(1)} %`;
  const rows: readonly (readonly [string, (figures: Figures) => string])[] = [
    ['corroborated: precision', ({ support }) => percent(precision(support))],
    ['corroborated: recall', ({ support }) => percent(recall(support))],
    ['differences: precision', ({ conflicts }) => percent(precision(conflicts))],
    ['differences: recall', ({ conflicts }) => percent(recall(conflicts))],
    ['outlets, parties or times: right', ({ between }) => percent(precision(between))],
    ['echo or independent: F1', ({ echo }) => percent(echoF1(echo))],
    ['look-alikes shown as a difference', ({ lookAlikes: { fired, all } }) => `${fired} of ${all}`],
    [
      'left out: precision of the first five',
      ({ leftOut, leftOutLabelled }) => (leftOutLabelled ? percent(precision(leftOut)) : 'not labelled'),
    ],
  ];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['', ...sets.map(([name]) => name)]),
    line(['---', ...sets.map(() => '---')]),
    ...rows.map(([label, value]) => line([label, ...sets.map(([, figures]) => value(figures))])),
  ].join('\n');
}

const START = '<!-- figures: npm run gold -- --raise -->';
const END = '<!-- end of figures -->';

/** A README with the table put between its marks. */
export function withTable(readme: string, table: string): string {
  const [before, rest = ''] = readme.split(START);
  return `${before}${START}\n${table}\n${END}${rest.split(END)[1] ?? ''}`;
}
