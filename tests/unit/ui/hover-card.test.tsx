// @vitest-environment jsdom
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { ENGLISH, wordsOf } from '../../../src/cli/word-files';
import { CARD_TEXT_LIMIT, fitCard } from '../../../src/ui/card/card-text';
import { HoverCard } from '../../../src/ui/card/HoverCard';
import { WordsContext } from '../../../src/ui/parts/words-context';
import type { CalledView, EntityView } from '../../../src/ui/view/entity-view';
import type { QuoteView } from '../../../src/ui/view/page-view';
import { shorten } from '../../../src/ui/view/shorten';
import type { Words } from '../../../src/words/words';

const UKRAINIAN = wordsOf('uk');

const LONG = 'The envoy said the talks were productive and would go on. '.repeat(12).trim();

function quote(before: string, outlet: string, on: 'page' | 'report' = 'report'): QuoteView {
  const target = on === 'page' ? { on, statement: 3 } : { on, source: '002', start: 7 };
  return {
    before,
    marked: '',
    after: '',
    outlet,
    date: '22 December 2025',
    attributedTo: null,
    attributedInEnglish: null,
    echo: false,
    target,
    cite: { title: 'Story', url: null, published: null },
  };
}

function called(words: string, by: string): CalledView {
  return { words, by, target: { on: 'report', source: '004', start: 40 } };
}

function person(change: Partial<EntityView> = {}): EntityView {
  return {
    entity: 'ada-stone',
    kind: 'person',
    name: 'Ada Stone',
    nameInEnglish: 'Ada Stone',
    role: 'US special envoy',
    asOf: 'as of 22 December 2025',
    about: null,
    tookPart: null,
    called: [],
    spelt: null,
    here: [quote('"We want peace," Stone said.', 'This article', 'page')],
    elsewhere: [quote('Stone left early.', 'Reuters')],
    mentions: [1],
    wikipedia: 'https://en.wikipedia.org/wiki/Ada_Stone',
    ...change,
  };
}

const PLAN: Partial<EntityView> = {
  entity: 'a-plan',
  kind: 'document',
  name: 'A plan',
  role: null,
  asOf: null,
  about: 'Draft of 2025.',
  here: [],
};

function show(entity: EntityView, words: Words = ENGLISH) {
  const events = { onClose: vi.fn(), onLocate: vi.fn(), onOpenReport: vi.fn() };
  const root = document.createElement('div');
  render(
    <WordsContext.Provider value={words}>
      <HoverCard entity={entity} closable={true} {...events} />
    </WordsContext.Provider>,
    root,
  );
  const click = (text: string) =>
    [...root.querySelectorAll('button')].find((b) => b.textContent === text)?.click();
  return { root, click, events };
}

describe('the hover card', () => {
  it('says name, role, what is said here and elsewhere, with the outlet', () => {
    const text = show(person()).root.textContent;
    expect(text).toBe(
      'Ada StoneUS special envoy as of 22 December 2025Said here"We want peace," Stone said.' +
        'Said in other reportsStone left early.Reuters 22 December 2025Wikipedia',
    );
  });

  it('links to Wikipedia in a new tab that knows nothing of us', () => {
    const link = show(person()).root.querySelector('a');
    expect([link?.href, link?.target, link?.rel]).toEqual([
      'https://en.wikipedia.org/wiki/Ada_Stone',
      '_blank',
      'noopener noreferrer',
    ]);
  });

  it('says so where no role is known, and links nowhere where no article is known', () => {
    const { root } = show(person({ role: null, asOf: null, wikipedia: null, here: [], elsewhere: [] }));
    expect(root.textContent).toBe('Ada StoneNo role in these talks is on record.');
  });

  it('says what others call the person, each in quotation marks with the outlet', () => {
    const { root, click, events } = show(person({ called: [called('head of the fund', 'RNA Media')] }));
    expect(root.querySelector('.hover-called')?.textContent).toBe('“head of the fund” RNA Media');
    click('“head of the fund”');
    expect(events.onOpenReport).toHaveBeenCalledWith('004', 40);
  });

  it('says what a document is, and speaks of it rather than for it', () => {
    expect(show(person(PLAN)).root.textContent).toBe(
      'A planDraft of 2025.In other reportsStone left early.Reuters 22 December 2025Wikipedia',
    );
  });

  it('says where and when a meeting was, and who took part', () => {
    const meeting = {
      ...PLAN,
      kind: 'meeting',
      about: 'Miami, 19 December 2025',
      tookPart: 'Took part: Ada',
    } as const;
    expect(show(person({ ...meeting, elsewhere: [], wikipedia: null })).root.textContent).toBe(
      'A planMiami, 19 December 2025Took part: Ada',
    );
  });

  it('leads to the sentences', () => {
    const { click, events } = show(person());
    click('"We want peace," Stone said.');
    click('Stone left early.');
    expect(events.onLocate).toHaveBeenCalledWith(3);
    expect(events.onOpenReport).toHaveBeenCalledWith('002', 7);
  });

  it.each([
    [
      'long sentences',
      person({
        here: [quote(`Here: ${LONG}`, 'A', 'page')],
        elsewhere: [quote(LONG, 'B'), quote(`Later: ${LONG}`, 'C')],
      }),
    ],
    ['a long role', person({ role: LONG, elsewhere: [quote(LONG, 'B')] })],
    ['a long name', person({ name: LONG, role: LONG, elsewhere: [quote(LONG, 'B')] })],
    [
      'a long plan',
      person({ ...PLAN, about: LONG, elsewhere: [quote(LONG, 'B'), quote(`Later: ${LONG}`, 'C')] }),
    ],
    [
      'a person called much, spelt in many ways',
      person({
        role: LONG,
        called: [called(LONG, 'B'.repeat(60)), called(LONG, 'C'), called(LONG, 'D')],
        spelt: LONG,
        tookPart: LONG,
        elsewhere: [quote(LONG, 'B'), quote(`Later: ${LONG}`, 'C')],
      }),
    ],
    [
      'long outlets',
      person({ elsewhere: [quote(LONG, 'B'.repeat(300)), quote(`Later: ${LONG}`, 'C'.repeat(300))] }),
    ],
  ])(`holds at most ${CARD_TEXT_LIMIT} characters: %s`, (_, who) => {
    for (const words of [ENGLISH, UKRAINIAN]) {
      const length = show(who, words).root.textContent?.length ?? 0;
      expect(length).toBeGreaterThan(60);
      expect(length).toBeLessThanOrEqual(CARD_TEXT_LIMIT);
    }
  });

  it('takes different outlets first and says how many there are', () => {
    const elsewhere = [quote('One.', 'A'), quote('Two.', 'A'), quote('Three.', 'B')];
    expect(fitCard(person({ elsewhere }), 60).elsewhere.map((card) => card.words)).toEqual([
      'One.',
      'Three.',
    ]);
    expect(show(person({ elsewhere })).root.textContent).toContain('Said in other reports 2 of 3');
  });

  it('shows no sentence twice that several carry', () => {
    const elsewhere = [quote('“We want peace”, Stone said.', 'A'), quote('Stone left early.', 'B')];
    expect(fitCard(person({ elsewhere }), 60).elsewhere.map((card) => card.words)).toEqual([
      'Stone left early.',
    ]);
  });

  it('cuts a long sentence around the words that name the document', () => {
    const naming = { ...quote(LONG, 'A'), marked: 'the 20-point plan', after: ` was kept. ${LONG}` };
    const [said] = fitCard(person({ ...PLAN, elsewhere: [naming] }), 60).elsewhere;
    expect(said?.words).toMatch(/^… .+the 20-point plan was kept\. .+\u00a0…$/u);
  });

  it('leaves to long quotations what short ones do not need', () => {
    const card = fitCard(person({ elsewhere: [quote('Short.', 'A'), quote(LONG, 'B')] }), 60);
    expect(card.elsewhere[0]?.words).toBe('Short.');
    expect(card.elsewhere[1]?.words.length).toBeGreaterThan(200);
  });

  it.each([
    ['fits', 10, 'fits'],
    ['one two three', 9, 'one\u00a0…'],
    ['one two three', 10, 'one two\u00a0…'],
    ['oneword', 5, 'one\u00a0…'],
  ])('shortens "%s" to %i at a word\'s end', (text, limit, short) => {
    expect(shorten(text, limit)).toBe(short);
  });
});
