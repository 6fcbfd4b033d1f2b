import type { ReadReply } from '../../read-reply';
import type { PersonView, QuoteView } from '../page-view';
import type { Quotes } from './quotes';

/** The address of an article of the English Wikipedia by its title. */
export function wikipediaUrl(title: string): string {
  return `https://en.wikipedia.org/wiki/${encodeURIComponent(title.trim().replace(/ /gu, '_'))}`;
}

function present(quote: QuoteView | null): QuoteView[] {
  return quote ? [quote] : [];
}

/** Everyone named on the page, in the order of first mention. */
export function buildPeople(reply: ReadReply, quotes: Quotes): PersonView[] {
  const profiles = new Map(reply.profiles.map((profile) => [profile.entity, profile]));
  const firstMention = (mentions: readonly { span: { start: number } }[]) =>
    mentions.reduce((first, mention) => Math.min(first, mention.span.start), Number.POSITIVE_INFINITY);
  return [...reply.reading.people]
    .sort((a, b) => {
      const difference = firstMention(a.mentions) - firstMention(b.mentions);
      return Number.isNaN(difference) ? 0 : difference;
    })
    .map((person) => {
      const title = profiles.get(person.entity)?.wikipedia ?? null;
      const said = reply.reading.statements.filter(
        (s) => s.attributedTo === person.entity || s.attributedTo === person.name,
      );
      return {
        entity: person.entity,
        name: person.name,
        role: person.role,
        here: said.flatMap((statement) => present(quotes.onPage(statement.index))),
        elsewhere: person.elsewhere.flatMap((e) => present(quotes.inReport(e.source, e.sourceStatement))),
        wikipedia: title ? wikipediaUrl(title) : null,
      };
    });
}
