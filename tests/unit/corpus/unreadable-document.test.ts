import { expect, test } from 'vitest';
import { readReport } from '../../../src/corpus/read-report';
import { EXAMPLE_SOURCE } from './example-source';

const LONG =
  'Delegations met for two hours on Sunday and agreed to meet again before the end of the month, both say.';

/** What is wrong, the document, the message: file, line, reason, what to do. */
const CASES: readonly (readonly [string, string, string])[] = [
  ['empty', '', "1: the file is empty; put the article's text into it"],
  ['only blank lines', '\n \n\t\n', "1: the file is empty; put the article's text into it"],
  [
    'front matter that never closes',
    '---\ntitle: Talks\ndate: 2025-12-22\n',
    '1: the front matter opens with --- but never closes; add a line with --- after the last key',
  ],
  [
    'front matter cut off, with a rule further down',
    `---\ntitle: Talks\n${LONG}\n---\n`,
    '3: "Delegations met for two hours on Sunday" in the front matter is no key with a value; write it like key: value',
  ],
  [
    'front matter without title',
    `\n---\nlayout: post\n---\n${LONG}`,
    '2: the front matter has no title; add a line like title: "The headline"',
  ],
  [
    'a date that is none',
    `---\ntitle: Talks\ndate: 2025-13-40\n---\n${LONG}`,
    '3: "2025-13-40" is no date; write it like 2025-12-22 or 2025-12-22T04:37:29',
  ],
  [
    'front matter alone',
    '---\ntitle: Talks\n---\n',
    '2: there is a title but no text below it; add the paragraphs of the article',
  ],
  [
    'a headline alone',
    '\n\nEnvoys meet again\n',
    '3: there is a title but no text below it; add the paragraphs of the article',
  ],
  [
    'nothing but navigation below the headline',
    'Home | World\nEnvoys meet again\nPolitics\nRelated articles\nAn old story\n',
    '2: there is a title but no text below it; add the paragraphs of the article',
  ],
  [
    'no headline',
    `${LONG} ${LONG}\n${LONG}`,
    '1: no title found, the first line reads like a paragraph; put the headline on a line of its own above it',
  ],
  [
    'a list without headline',
    `- first\n- second\n${LONG}`,
    '1: no title found, the text begins with a list or table; put the headline on a line of its own above it',
  ],
  [
    'only labels',
    'Home | World\nPolitics\n',
    '1: no title found; put the headline on a line of its own at the top',
  ],
  [
    'HTML',
    '<!doctype html><html><p>Talks</p></html>',
    "1: this is HTML, not a source document; save the article's text instead",
  ],
];

test.each(CASES)('%s', (_name, raw, message) => {
  expect(readReport(raw, EXAMPLE_SOURCE)).toEqual({ ok: false, error: `data/seeds/900.txt:${message}` });
});
