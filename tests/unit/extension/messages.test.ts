import { describe, expect, test } from 'vitest';
import { fromPage, type Sender, toReader } from '../../../src/extension/messages';

const OWN = 'our-extension';
const SENDER: Sender = { id: OWN, url: 'https://news.example/talks', tab: { id: 7 }, frameId: 0 };
const HIDE = { kind: 'hide', scope: 'site' };

describe('a message from a page', () => {
  test.each(['page', 'read', 'hide', 'coverage'])('of kind "%s" is let in', (kind) => {
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
  test.each([{ kind: 'toggle' }, { kind: 'leave' }])('%o is let in', (message) => {
    expect(toReader(message)).toBe(message);
  });

  test.each([undefined, null, 'toggle', {}, { kind: 'hide' }, { kind: ['leave'] }])(
    '%o is refused',
    (message) => {
      expect(toReader(message)).toBeNull();
    },
  );
});
