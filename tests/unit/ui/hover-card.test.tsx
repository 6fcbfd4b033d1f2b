// @vitest-environment jsdom
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { HoverCard } from '../../../src/ui/HoverCard';
import type { PersonView, QuoteView } from '../../../src/ui/page-view';
import { CARD_TEXT_LIMIT, fitCard, shorten } from '../../../src/ui/view/card-text';

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
    echo: false,
    target,
  };
}

function person(change: Partial<PersonView> = {}): PersonView {
  return {
    entity: 'ada-stone',
    name: 'Ada Stone',
    role: 'US special envoy',
    here: [quote('"We want peace," Stone said.', 'This article', 'page')],
    elsewhere: [quote('Stone left early.', 'Reuters')],
    wikipedia: 'https://en.wikipedia.org/wiki/Ada_Stone',
    ...change,
  };
}

function show(who: PersonView) {
  const events = { onClose: vi.fn(), onLocate: vi.fn(), onOpenReport: vi.fn() };
  const root = document.createElement('div');
  render(<HoverCard person={who} closable={true} {...events} />, root);
  const click = (words: string) =>
    [...root.querySelectorAll('button')].find((b) => b.textContent === words)?.click();
  return { root, click, events };
}

describe('the hover card', () => {
  it('says name, role, what is said here and elsewhere, with the outlet', () => {
    const text = show(person()).root.textContent;
    expect(text).toBe(
      'Ada StoneUS special envoyAttributed here"We want peace," Stone said.' +
        'In other reportsStone left early.Reuters 22 December 2025Wikipedia',
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
    const { root } = show(person({ role: null, wikipedia: null, here: [], elsewhere: [] }));
    expect(root.textContent).toBe('Ada StoneNo role in these talks is on record.');
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
      person({ here: [quote(LONG, 'A', 'page')], elsewhere: [quote(LONG, 'B'), quote(LONG, 'C')] }),
    ],
    ['a long role', person({ role: LONG, elsewhere: [quote(LONG, 'B')] })],
    ['a long name', person({ name: LONG, role: LONG, elsewhere: [quote(LONG, 'B')] })],
    ['long outlets', person({ elsewhere: [quote(LONG, 'B'.repeat(300)), quote(LONG, 'C'.repeat(300))] })],
  ])(`holds at most ${CARD_TEXT_LIMIT} characters: %s`, (_, who) => {
    const length = show(who).root.textContent?.length ?? 0;
    expect(length).toBeGreaterThan(60);
    expect(length).toBeLessThanOrEqual(CARD_TEXT_LIMIT);
  });

  it('takes different outlets first and says how many there are', () => {
    const elsewhere = [quote('One.', 'A'), quote('Two.', 'A'), quote('Three.', 'B')];
    expect(fitCard(person({ elsewhere })).elsewhere.map((card) => card.words)).toEqual(['One.', 'Three.']);
    expect(show(person({ elsewhere })).root.textContent).toContain('In other reports (2 of 3)');
  });

  it('leaves to long quotations what short ones do not need', () => {
    const card = fitCard(person({ elsewhere: [quote('Short.', 'A'), quote(LONG, 'B')] }));
    expect(card.elsewhere[0]?.words).toBe('Short.');
    expect(card.elsewhere[1]?.words.length).toBeGreaterThan(200);
  });

  it.each([
    ['fits', 10, 'fits'],
    ['one two three', 9, 'one …'],
    ['one two three', 10, 'one two …'],
    ['oneword', 5, 'one …'],
  ])('shortens "%s" to %i at a word\'s end', (text, limit, short) => {
    expect(shorten(text, limit)).toBe(short);
  });
});
