import { describe, expect, test } from 'vitest';
import { formatAnswer } from '../../../src/extension/messages';
import { readAhead, type Send, takeReading } from '../../../src/reader/first-reading';
import { reason } from '../../../src/reason';
import { openPage } from '../page/fixture-pages';

const text =
  'Envoys met in Miami on Sunday for a third day of talks on how to end the war in Ukraine, and parted again.';
const openArticle = (about = text) =>
  openPage(`<article><h1>Talks</h1><p>${about}</p><p>${text}</p></article>`);

const answer = { ok: false, error: reason('Empty') } as const;

/** A background that answers everybody, and keeps what it was asked. */
function background() {
  const asked: { kind: string; article?: { text: string } }[] = [];
  const send = (async (message) => {
    asked.push(message as (typeof asked)[number]);
    return formatAnswer(answer);
  }) as Send;
  return { asked, send };
}

describe('the first reading of a page', () => {
  test('that was begun ahead is taken by the reader: the background is asked once', async () => {
    const { asked, send } = background();
    const document = openArticle();
    readAhead(document, send);
    expect(asked.map(({ kind }) => kind)).toEqual(['read']);
    const reading = takeReading(document, send);
    expect(reading.extracted.ok).toBe(true);
    expect(await reading.answer).toEqual(answer);
    expect(asked).toHaveLength(1);
  });

  test('is taken once: another reader reads the page as it is then', () => {
    const { asked, send } = background();
    const document = openArticle();
    readAhead(document, send);
    takeReading(document, send);
    takeReading(document, send);
    expect(asked).toHaveLength(2);
  });

  test('of another address is no reading of this page', () => {
    const { asked, send } = background();
    readAhead(openPage('<article><p>Elsewhere.</p></article>', 'https://www.example.org/elsewhere'), send);
    const before = asked.length;
    takeReading(
      openArticle('The page has moved on to another article by itself, as many of them do these days.'),
      send,
    );
    expect(asked.slice(before).map(({ article }) => article?.text)).toEqual([
      expect.stringContaining('moved on'),
    ]);
  });

  test('of a page without an article asks nobody', async () => {
    const { asked, send } = background();
    const reading = takeReading(openPage('<p>Nothing.</p>'), send);
    expect(await reading.answer).toMatchObject({ ok: false });
    expect(asked).toEqual([]);
  });

  test.each<[what: string, send: Send]>([
    ['without a background', () => Promise.reject(new Error('gone'))],
    ['with one that has nothing to say', async () => undefined as never],
  ])('%s says so', async (_, send) => {
    expect(await takeReading(openArticle(), send).answer).toEqual({ ok: false, error: reason('NoAnswer') });
  });
});
