import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../../../src/cli/library';
import { shownNames } from '../../../src/cli/shown-names';
import { buildLocaleFiles, ENGLISH, readTexts, wordsOf } from '../../../src/cli/word-files';
import { browserWords } from '../../../src/extension/browser-words';
import { reason } from '../../../src/reason';
import { nameProblems } from '../../../src/words/name-problems';
import { asHeading, nameIn } from '../../../src/words/named';
import { reasonInWords } from '../../../src/words/reason-in-words';
import { createWords, lookupIn } from '../../../src/words/words';

const UKRAINIAN = wordsOf('uk');
const SHOWN = shownNames(readKnowledge().knowledge);

describe('names of the knowledge are said in the reader’s language', () => {
  test.each([
    ['a person', 'Volodymyr Zelenskyy', 'Володимир Зеленський'],
    ['a person with accents', 'Recep Tayyip Erdoğan', 'Реджеп Таїп Ердоган'],
    ['a role', 'President of Ukraine', 'президент України'],
    [
      'a role of one woman',
      'First deputy prime minister and economy minister of Ukraine',
      /міністерка економіки/u,
    ],
    ['an office that nobody on record holds', 'US senator', 'сенатор США'],
    ['a document', '20-point plan', 'план із 20 пунктів'],
    ['a body', 'White House', 'Білий дім'],
    ['what a body is', 'Lower house of the parliament of Russia.', 'Нижня палата парламенту Росії.'],
    ['a meeting', 'Miami talks', 'переговори в Маямі'],
    ['a place', 'Washington, D.C.', 'Вашингтон'],
    ['two people', 'Steve Witkoff and Rustem Umerov', 'Стів Віткофф і Рустем Умєров'],
    ['three', 'Ukraine and Russia and Donald Trump', 'Україна, Росія і Дональд Трамп'],
    ['an outlet: as it calls itself', 'Ukrainska Pravda', 'Ukrainska Pravda'],
    ['a report’s words for a group', 'US and Ukrainian envoys', 'US and Ukrainian envoys'],
    ['a name and such words: as they stand', 'Kyiv and European leaders', 'Kyiv and European leaders'],
    ['nothing', '', ''],
  ])('%s', (_, english, ukrainian) => {
    expect(ENGLISH.named(english)).toBe(english);
    const said = UKRAINIAN.named(english);
    if (typeof ukrainian === 'string') expect(said).toBe(ukrainian);
    else expect(said).toMatch(ukrainian);
  });

  test('a name that has "and" in it is not torn apart', () => {
    const names = new Map([
      ['Council of Law and Order', 'Рада'],
      ['Ada', 'Ада'],
    ]);
    const list = (items: readonly string[]) => items.join(' + ');
    expect(nameIn(names, 'Council of Law and Order and Ada', list)).toBe('Рада + Ада');
    expect(nameIn(names, 'Ada and Law', list)).toBe('Ada and Law');
  });

  test('why-lines name people and their offices in it', () => {
    const held = reason('HeldOffice', 'Andrii Sybiha', 'Foreign minister of Ukraine', {
      days: ['2024-09-05', '2024-09-05'],
    });
    expect(reasonInWords(held, ENGLISH)).toBe(
      'Andrii Sybiha held this office on that day: Foreign minister of Ukraine, since 5 September 2024.',
    );
    expect(reasonInWords(held, UKRAINIAN)).toBe(
      'Того дня цю посаду обіймає Андрій Сибіга: міністр закордонних справ України; початок: 5 вересня 2024.',
    );
    const views = reason('OpposedViews', { names: ['Vladimir Putin'] }, { names: ['six sources'] }, 'it');
    expect(reasonInWords(views, UKRAINIAN)).toBe(
      'За наведеними словами, Володимир Путін і six sources по-різному оцінюють таке: it.',
    );
  });

  test.each([
    ['план із 20 пунктів', 'План із 20 пунктів'],
    ['«Рамштайн»', '«Рамштайн»'],
    ['20-point plan', '20-point plan'],
    ['', ''],
  ])('as a heading %s is %s', (name, heading) => expect(asHeading(name)).toBe(heading));

  test('and every English name is a heading as it is', () => {
    expect([...SHOWN].filter((name) => asHeading(name) !== name)).toEqual([]);
  });
});

describe('the browser has them in its message files', () => {
  const files = new Map(
    buildLocaleFiles().map(({ path, contents }) => [
      path,
      new Map(Object.entries(JSON.parse(contents) as Record<string, { message: string }>)),
    ]),
  );
  const english = files.get('_locales/en/messages.json');
  const ukrainian = files.get('_locales/uk/messages.json');

  test('only where the language needs them', () => {
    expect(english?.has('names')).toBe(false);
    expect(ukrainian?.has('names')).toBe(true);
  });

  test('and is asked for no message that isn’t there', () => {
    const asked: string[] = [];
    const browser = (messages: typeof english) =>
      browserWords({
        getMessage: (key) => {
          if (!messages?.has(key)) asked.push(key);
          return messages?.get(key)?.message ?? '';
        },
      });
    expect(browser(ukrainian).named('Kyiv')).toBe('Київ');
    expect(browser(ukrainian).named('Nobody')).toBe('Nobody');
    expect(browser(english).named('Kyiv')).toBe('Kyiv');
    expect(asked).toEqual([]);
  });

  test('a language without names says them in English', () => {
    expect(createWords(lookupIn(readTexts('uk'))).named('Kyiv')).toBe('Kyiv');
  });
});

describe('a name that one language lacks ends the build', () => {
  const shown = new Set(['Kyiv', 'Ada Stone']);
  const whole = { Kyiv: 'Київ', 'Ada Stone': 'Ада Стоун' };
  test.each([
    ['nothing', whole, []],
    ['a name', { Kyiv: 'Київ' }, ['uk: "Ada Stone" is missing']],
    ['a name but for spaces', { ...whole, Kyiv: ' ' }, ['uk: "Kyiv" is missing']],
    [
      'no name, but has one of nothing',
      { ...whole, Rome: 'Рим' },
      ['uk: "Rome" is shown nowhere: mend or delete it'],
    ],
    ['sense to a browser', { ...whole, Kyiv: 'Київ $1' }, ['uk: "Kyiv" has a $ in it']],
  ])('where it lacks %s', (_, names, problems) => {
    expect(nameProblems(shown, names, 'uk')).toEqual(problems);
  });
});

describe('the Ukrainian names are written alike', () => {
  const pairs = [...SHOWN].map((english) => [english, UKRAINIAN.named(english)] as const);

  test('in Ukrainian letters, with the apostrophe of the other texts', () => {
    expect(pairs.filter(([, name]) => /[ыэёъ’]|\s-\s|\s{2}/u.test(name))).toEqual([]);
    const mixed = /[A-Za-z]\p{Script=Cyrillic}|\p{Script=Cyrillic}[A-Za-z]/u;
    expect(pairs.filter(([, name]) => mixed.test(name))).toEqual([]);
  });

  test('what something is ends in a full stop where the English does, and fits on a card', () => {
    const sentences = pairs.filter(([english, name]) => english.endsWith('.') !== name.endsWith('.'));
    // Names that end in an abbreviation in English.
    expect(sentences.map(([english]) => english)).toEqual(['Donald Trump Jr.', 'Washington, D.C.']);
    expect(pairs.filter(([, name]) => name.length > 200)).toEqual([]);
  });
});
