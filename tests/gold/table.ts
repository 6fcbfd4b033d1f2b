import { echoF1 } from './echo';
import type { FalseAlarms } from './false-alarms';
import type { Figures } from './figures';
import { precision, recall, type Score } from './score';

const percent = (value: number) => `${(value * 100).toFixed(1)} %`;
const ifLabelled = (score: Score | null | undefined, write: (score: Score) => string) =>
  score ? write(score) : 'not labelled';

const ROWS: readonly (readonly [label: string, write: (figures: Figures) => string])[] = [
  ['corroborated: precision', ({ support }) => percent(precision(support))],
  ['corroborated: recall', ({ support }) => percent(recall(support))],
  ['differences: precision', ({ conflicts }) => percent(precision(conflicts))],
  ['differences: recall', ({ conflicts }) => percent(recall(conflicts))],
  ['outlets, parties or times: right', ({ between }) => percent(precision(between))],
  ['echo or independent: F1', ({ echo }) => percent(echoF1(echo))],
  ['look-alikes shown as a difference', ({ lookAlikes: { fired, all } }) => `${fired} of ${all}`],
  [
    'left out: precision of the first five',
    ({ leftOut }) => ifLabelled(leftOut, (score) => percent(precision(score))),
  ],
  ['within the article: precision', ({ self }) => ifLabelled(self, (score) => percent(precision(score)))],
  ['within the article: recall', ({ self }) => ifLabelled(self, (score) => percent(recall(score)))],
  ['public record: precision', ({ record }) => ifLabelled(record, (score) => percent(precision(score)))],
  ['public record: recall', ({ record }) => ifLabelled(record, (score) => percent(recall(score)))],
  [
    'origins told right',
    ({ origins }) => ifLabelled(origins?.told, ({ right, wrong }) => `${right} of ${right + wrong}`),
  ],
];

/** The README's table of figures, as Markdown, with a line on false alarms below. */
export function markdownTable(
  sets: readonly (readonly [string, Figures])[],
  { conflicts, pairs, pages, alarmedPages }: FalseAlarms,
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['', ...sets.map(([name]) => name)]),
    line(['---', ...sets.map(() => '---')]),
    ...ROWS.map(([label, write]) => line([label, ...sets.map(([, figures]) => write(figures))])),
    '',
    `On unrelated news: ${conflicts.length} false differences in ${pairs} pairs of statements, on ${alarmedPages} of ${pages} pages.`,
  ].join('\n');
}

const START = '<!-- figures: npm run gold -- --raise -->';
const END = '<!-- end of figures -->';

/** A README with the table put between its marks. */
export function withTable(readme: string, table: string): string {
  const [before, rest = ''] = readme.split(START);
  return `${before}${START}\n${table}\n${END}${rest.split(END)[1] ?? ''}`;
}
