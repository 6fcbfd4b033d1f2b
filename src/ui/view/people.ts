import type { Statement } from '../../model';
import type { Called, PersonOnPage, Spelling } from '../../named';
import type { EntityProfile, ReadReply } from '../../read-reply';
import type { Words } from '../../words/words';
import type { CalledView, EntityView } from './entity-view';
import type { QuoteView } from './page-view';
import type { Quotes } from './quotes';
import { inPageOrder } from './things';
import { wikipediaUrl } from './wikipedia-url';

/** Spellings beyond so many say no more. */
const MOST_SPELLINGS = 3;

function present<T>(one: T | null): T[] {
  return one === null ? [] : [one];
}

/** Everyone named on the page, in the order of first mention. */
export function buildPeople(reply: ReadReply, quotes: Quotes, words: Words): EntityView[] {
  const profiles = new Map(reply.profiles.map((profile) => [profile.entity, profile]));
  return inPageOrder(reply.reading.people).map((person) =>
    buildPerson(person, profiles.get(person.entity), reply, quotes, words),
  );
}

function buildPerson(
  person: PersonOnPage,
  profile: EntityProfile | undefined,
  reply: ReadReply,
  quotes: Quotes,
  words: Words,
): EntityView {
  const day = words.day(reply.article.published);
  return {
    entity: person.entity,
    kind: 'person',
    name: words.named(person.name),
    nameInEnglish: person.name,
    role: person.role && words.named(person.role),
    asOf: person.role !== null && day ? words.say('cardAsOf', day) : null,
    about: null,
    tookPart: null,
    called: person.called.flatMap((called) => present(calledView(called, quotes, words))),
    spelt: speltInWords(person.spellings, quotes, words),
    here: saidHere(person, reply).flatMap((statement) => present(quotes.onPage(statement))),
    elsewhere: person.elsewhere.flatMap((e) => present(quotes.inReport(e.source, e.sourceStatement))),
    mentions: person.mentions.map((mention) => mention.statement),
    wikipedia: profile?.wikipedia ? wikipediaUrl(profile.wikipedia) : null,
  };
}

/** Statements of the page that are attributed to the person, alone before with another; very words first. */
function saidHere({ entity, name }: PersonOnPage, { reading }: ReadReply): number[] {
  return reading.statements
    .filter((one) => one.attributedTo === entity || one.attributedTo?.split(' and ').includes(name))
    .toSorted((a, b) => weight(b) - weight(a))
    .map((one) => one.index);
}

function weight({ quotations, attributedTo }: Statement): number {
  return (quotations.length > 0 ? 2 : 0) - (attributedTo?.includes(' and ') ? 1 : 0);
}

function calledView({ source, statement, span }: Called, quotes: Quotes, words: Words): CalledView | null {
  const quote: QuoteView | null =
    source === null ? quotes.onPage(statement, span) : quotes.inReport(source, statement, span);
  if (!quote?.marked) return null;
  const by = source === null ? words.say('cardHere') : quote.outlet;
  return { words: quote.marked.replace(/\s+/gu, ' '), by, target: quote.target };
}

function speltInWords(spellings: readonly Spelling[], quotes: Quotes, words: Words): string | null {
  const others = spellings.slice(0, MOST_SPELLINGS).map(({ text, source }) => {
    const outlet = source === null ? words.say('cardHere') : (quotes.report(source)?.outlet ?? '');
    return words.say('cardSpeltBy', text, outlet);
  });
  return others.length > 0 ? words.say('cardSpelt', words.list(others)) : null;
}
