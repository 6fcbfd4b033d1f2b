import { describe, expect, test } from 'vitest';
import { COMMANDS, messageFor } from '../../../src/extension/commands';
import { fromPage, readCounts, type Sender, toReader } from '../../../src/extension/messages';

const OWN = 'our-extension';
const SENDER: Sender = { id: OWN, url: 'https://news.example/talks', tab: { id: 7 }, frameId: 0 };
const HIDE = { kind: 'hide', scope: 'site' };

describe('a message from a page', () => {
  test.each(['page', 'read', 'hide', 'coverage', 'aside', 'counts'])('of kind "%s" is let in', (kind) => {
    const message = { kind };
    expect(fromPage(message, SENDER, OWN)).toBe(message);
  });

  test.each<readonly [string, Sender]>([
    ['another extension', { ...SENDER, id: 'another-extension' }],
    ['a web page', { ...SENDER, id: undefined }],
    ['no tab: a page of our own', { id: OWN, url: 'extension://popup' }],
    ['a tab without a number', { ...SENDER, tab: {} }],
    ['a frame inside the page', { ...SENDER, frameId: 3 }],
    ['nobody', {}],
  ])('is refused from %s', (_, sender) => {
    expect(fromPage(HIDE, sender, OWN)).toBeNull();
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a word', 'hide'],
    ['a number', 1],
    ['no kind', { scope: 'site' }],
    ['another kind', { kind: 'erase' }],
    ['a kind that is no word', { kind: ['hide'] }],
    ['a property of objects', { kind: 'constructor' }],
    ['a message to the reader', { kind: 'toggle' }],
  ])('is refused if it is %s', (_, message) => {
    expect(fromPage(message, SENDER, OWN)).toBeNull();
  });
});

describe('a message to the reader', () => {
  test.each([{ kind: 'toggle' }, { kind: 'open' }, { kind: 'step', by: 1 }, { kind: 'leave' }])(
    '%o is let in',
    (message) => {
      expect(toReader(message)).toBe(message);
    },
  );

  test.each([undefined, null, 'toggle', {}, { kind: 'hide' }, { kind: ['leave'] }])(
    '%o is refused',
    (message) => {
      expect(toReader(message)).toBeNull();
    },
  );
});

test('every command tells the reader something it understands', () => {
  expect(COMMANDS.map((command) => toReader(messageFor(command)))).toEqual([
    { kind: 'toggle' },
    { kind: 'step', by: 1 },
    { kind: 'step', by: -1 },
  ]);
  expect(messageFor('_execute_action')).toBeNull();
});

test.each<readonly [unknown, boolean]>([
  [{ outlets: 3, parties: 1, corroborated: 14 }, true],
  [{ outlets: 0, parties: 0, corroborated: 0 }, true],
  [null, false],
  [undefined, false],
  [{ outlets: 3, parties: 1 }, false],
  [{ outlets: '3', parties: 0, corroborated: 14 }, false],
  [{ outlets: -1, parties: 0, corroborated: 0 }, false],
  [{ outlets: 0.5, parties: 0, corroborated: 0 }, false],
  [{ outlets: Number.NaN, parties: 0, corroborated: 0 }, false],
])('counts as they come from a page: %o', (value, isCounts) => {
  expect(readCounts(value)).toEqual(isCounts ? value : null);
});
