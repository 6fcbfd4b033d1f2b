import type { CorroboratedView, DifferenceView, PageView, QuoteView } from './page-view';

export type Order = 'strength' | 'reading';

/** Findings by their strength, as the view has them, or in the order of the article. */
export function inOrder(view: PageView, order: Order): PageView {
  if (order === 'strength') return view;
  const byPlace = <T extends DifferenceView | CorroboratedView>(cards: readonly T[]) =>
    cards.toSorted((a, b) => a.statement - b.statement);
  return {
    ...view,
    betweenOutlets: byPlace(view.betweenOutlets),
    betweenParties: byPlace(view.betweenParties),
    updated: byPlace(view.updated),
    corroborated: byPlace(view.corroborated),
  };
}

/** Without case, accents and curled quotation marks, so that what people type is found. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .toLowerCase();
}

const ofQuote = ({ before, marked, after, outlet, attributedTo, attributedInEnglish }: QuoteView) =>
  [before + marked + after, outlet, attributedTo ?? '', attributedInEnglish ?? ''].join(' ');

/** The view with nothing but what has every word of `query` in it: in a statement, an outlet, a name or a title. */
export function matching(view: PageView, query: string): PageView {
  const wanted = plain(query).split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return view;
  const has = (...texts: readonly (string | null)[]) => {
    const text = plain(texts.join(' '));
    return wanted.every((word) => text.includes(word));
  };
  const differing = (cards: readonly DifferenceView[]) =>
    cards.filter((card) =>
      has(card.title, ofQuote(card.page), ...card.others.map((other) => ofQuote(other.quote))),
    );
  return {
    ...view,
    betweenOutlets: differing(view.betweenOutlets),
    betweenParties: differing(view.betweenParties),
    updated: differing(view.updated),
    corroborated: view.corroborated.filter((card) =>
      has(card.support, ofQuote(card.page), ...card.quotes.map((one) => ofQuote(one.quote))),
    ),
    onlyHere: view.onlyHere.filter((quote) => has(ofQuote(quote))),
    leftOut: view.leftOut.filter((card) => has(card.support, ofQuote(card.quote))),
    within: view.within.filter((card) => has(card.title, ...card.quotes.map(ofQuote))),
    people: view.people.filter((person) => has(person.name, person.nameInEnglish, person.role)),
    things: view.things.filter((thing) => has(thing.name, thing.nameInEnglish, thing.about)),
    timeline: view.timeline.filter((entry) => has(entry.title, entry.titleInEnglish, entry.days)),
    otherReports: view.otherReports.filter((report) => has(report.title, report.byline)),
  };
}

/** How much there is to see, for telling what a filter leaves. */
export function countAll(view: PageView): number {
  const lists = [
    ...[view.betweenOutlets, view.betweenParties, view.updated, view.corroborated, view.onlyHere],
    ...[view.leftOut, view.within, view.people, view.things, view.timeline, view.otherReports],
  ];
  return lists.reduce((sum, list) => sum + list.length, 0);
}
