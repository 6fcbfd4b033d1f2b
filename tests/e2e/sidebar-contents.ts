import type { Shadow } from '../../src/dev/browsers/session';

export interface QuoteSeen {
  /** Where a click leads. */
  readonly on: 'page' | 'report';
  readonly outlet: string;
  readonly date: string;
  readonly words: string;
}

export interface CardSeen {
  readonly title: string;
  readonly quotes: readonly QuoteSeen[];
  readonly why: readonly string[];
  /** "3 outlets, 1 origin", on corroborated statements. */
  readonly support: string;
}

export interface SectionSeen {
  readonly title: string;
  readonly count: number;
  readonly note: string;
  readonly cards: readonly CardSeen[];
}

/** Opens all that is folded in the sidebar, and reads what a reader then sees. */
export function readSidebar(shadow: Shadow): Promise<readonly SectionSeen[]> {
  return shadow.evaluate(async (root) => {
    for (const folded of ['.more', '.support']) {
      for (const button of root.querySelectorAll<HTMLElement>(`.sidebar ${folded}[aria-expanded="false"]`)) {
        button.click();
      }
      await new Promise((done) => setTimeout(done, 50));
    }
    const text = (element: Element, selector: string) => element.querySelector(selector)?.textContent ?? '';
    return [...root.querySelectorAll('.sidebar .section')].map((section) => ({
      title: text(section, '.section-head > span:not(.section-count)'),
      count: Number(text(section, '.section-count')),
      note: text(section, '.section-note'),
      cards: [...section.querySelectorAll('.card')].map((card) => ({
        title: text(card, '.card-title'),
        quotes: [...card.querySelectorAll('.quote')].map((quote) => ({
          on: quote.matches('.quote-page') ? ('page' as const) : ('report' as const),
          outlet: text(quote, '.quote-outlet'),
          date: text(quote, '.quote-date'),
          words: text(quote, '.quote-words'),
        })),
        why: [...card.querySelectorAll('.why')].map((line) => line.textContent ?? ''),
        support: text(card, '.support'),
      })),
    }));
  });
}
