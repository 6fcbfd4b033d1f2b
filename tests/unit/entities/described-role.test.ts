import { describe, expect, test } from 'vitest';
import { describedRoles, roleKind } from '../../../src/entities/described-role';
import { HOSTILE_STRINGS, MOST_TIME } from '../text/hostile-strings';
import { timeOf } from '../time-of';

/** The descriptions of the person in [brackets]; other people stand in {braces}. */
function rolesIn(marked: string): readonly string[] {
  const text = marked.replace(/[[\]{}]/gu, '');
  const spanOf = (open: string, close: string) => {
    const before = marked.slice(0, marked.indexOf(open)).replace(/[[\]{}]/gu, '').length;
    const words = marked.slice(marked.indexOf(open) + 1, marked.indexOf(close));
    return { start: before, end: before + words.length };
  };
  const others = marked.includes('{') ? [spanOf('{', '}')] : [];
  return describedRoles(text, spanOf('[', ']'), others).map(({ start, end }) => text.slice(start, end));
}

describe('what a sentence calls somebody', () => {
  test.each([
    ['He met Russia’s special envoy [Kirill Dmitriev].', ['Russia’s special envoy']],
    ['The talks with Russian envoy [Dmitriev] were short.', ['Russian envoy']],
    ["Ukraine's top negotiator, [Rustem Umerov], spoke.", ["Ukraine's top negotiator"]],
    ["Donald Trump's special envoy, [Steve Witkoff], spoke.", ["Donald Trump's special envoy"]],
    ['On Sunday Kremlin foreign policy aide [Yuri Ushakov] spoke.', ['Kremlin foreign policy aide']],
    ['He is the special envoy of former President [Donald Trump].', ['former President']],
    ['US Special Envoy for Ukraine [Keith Kellogg] came.', ['US Special Envoy for Ukraine']],
    ["They include Trump's son-in-law [Jared Kushner].", ["Trump's son-in-law"]],
    [
      'They met [Kirill Dmitriev], a key Kremlin envoy and head of Russia’s sovereign wealth fund, on Saturday.',
      ['key Kremlin envoy', 'head of Russia’s sovereign wealth fund'],
    ],
    ["[Jared Kushner], {Trump}'s son-in-law, sat there.", ["Trump's son-in-law"]],
    [
      'the Russian envoy, [Kirill Dmitriev], who runs the sovereign wealth fund.',
      ['Russian envoy', 'who runs the sovereign wealth fund'],
    ],
  ])('%s', (text, expected) => expect(rolesIn(text)).toEqual(expected));

  test.each([
    ['somebody else follows', 'He met [Steve Witkoff], Russian envoy {Kirill Dmitriev}, and others.'],
    ['a clause follows', 'He met [Umerov], the minister said, and left.'],
    ['nothing is said', 'Then [Witkoff] said no.'],
    ['a verb stands before', 'The president told [Witkoff] so.'],
    ['only a title of courtesy', 'Mr [Witkoff] left.'],
  ])('nothing where %s', (_, text) => expect(rolesIn(text)).toEqual([]));

  test.each(HOSTILE_STRINGS)('is not held up by 100 kB of %s', (_, text) => {
    const name = { start: text.length >> 1, end: (text.length >> 1) + 1 };
    expect(timeOf(() => describedRoles(text, name, []))).toBeLessThan(MOST_TIME);
    expect(timeOf(() => roleKind(text))).toBeLessThan(MOST_TIME);
  });
});

describe('roles are of one kind in whatever words', () => {
  test.each([
    ["Ukraine's chief negotiator", 'the head of the Ukrainian delegation'],
    ['Russian emissary', 'Special envoy of the President of Russia for investment'],
    [
      "Secretary of Ukraine's National Security and Defence Council",
      'National Security and Defense Council Secretary',
    ],
    ['head of Russia’s sovereign wealth fund', 'Head of the Russian Direct Investment Fund'],
    ['US President', 'President of the United States'],
    ["Russia's top diplomat", 'Foreign minister of Russia'],
    ['Kremlin aide', "Vladimir Putin's foreign policy adviser"],
  ])('%s is %s', (a, b) => {
    expect(roleKind(a)).not.toBeNull();
    expect(roleKind(a)).toBe(roleKind(b));
  });

  test.each([
    ["Russia's special envoy", 'head of the sovereign wealth fund'],
    ['former President', 'President of the United States'],
    ['Foreign minister', 'Prime Minister'],
    ["Trump's son-in-law", 'special envoy'],
  ])('%s is not %s', (a, b) => expect(roleKind(a)).not.toBe(roleKind(b)));

  test.each([['a senior official'], ['Ukrainian leader'], ['counterpart']])('%s says too little', (words) => {
    expect(roleKind(words)).toBeNull();
  });
});
