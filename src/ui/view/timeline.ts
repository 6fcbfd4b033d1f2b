import type { SlotFamily } from '../../model';
import type { ReadReply, ToldEvent } from '../../read-reply';
import { eventName } from '../../words/event-name';
import { asHeading } from '../../words/named';
import type { Words } from '../../words/words';
import { dayOf } from './dates';
import type { EventView, TimelineView } from './page-view';
import { shorten } from './shorten';

export function eventView({ name, from, to }: ToldEvent, words: Words): EventView {
  return { name: asHeading(words.named(eventName(name))), days: words.days(from, to) };
}

function toldBy({ here, sources }: ToldEvent, words: Words): string {
  const reports = words.count('inReports', sources.length);
  if (here) return sources.length > 0 ? words.say('toldHereAnd', reports) : words.say('toldHere');
  return words.say('toldIn', reports);
}

/** Of one day, what stands first. */
const RANK: readonly TimelineView['kind'][] = ['event', 'told', 'published'];

interface Dated {
  readonly from: string;
  readonly view: TimelineView;
}

function publications(reply: ReadReply, words: Words): Dated[] {
  const days = new Map<string, { outlets: string[]; isHere: boolean }>();
  const at = (day: string) => days.get(day) ?? { outlets: [], isHere: false };
  for (const { published, outlet } of reply.reports) {
    const day = dayOf(published);
    if (day !== null) days.set(day, { ...at(day), outlets: [...new Set([...at(day).outlets, outlet])] });
  }
  const own = dayOf(reply.article.published);
  if (own !== null) days.set(own, { ...at(own), isHere: true });
  return [...days].map(([day, { outlets, isHere }]) => ({
    from: day,
    view: {
      key: `published:${day}`,
      kind: 'published',
      days: words.day(day),
      title: words.list([...(isHere ? [words.say('thisArticle')] : []), ...outlets]),
      titleInEnglish: '',
      note: '',
      isHere,
      statement: null,
    },
  }));
}

/** Families of slots that give a day, those first that know which event's it is. */
const DATING: readonly SlotFamily[] = ['date', 'when', 'day'];
const DAYS = /^(\d{4}-\d{2}-\d{2})(?:\/(\d{4}-\d{2}-\d{2}))?/u;
/** Of a sentence so many characters are shown. */
const MOST = 140;

/** The page's sentences that give a day of their own, beside those on a known event's days. */
function dated(reply: ReadReply, words: Words): Dated[] {
  const known = new Set(reply.events.map(({ from, to }) => `${from} ${to}`));
  return reply.reading.statements.flatMap(({ index, kind, text, slots }) => {
    const found = DATING.flatMap((family) => slots.filter((slot) => slot.family === family))
      .map(({ value }) => DAYS.exec(value))
      .find((match) => match !== null);
    const [from, to] = [found?.[1], found?.[2] ?? found?.[1]];
    if (kind !== 'body' || !from || !to || known.has(`${from} ${to}`)) return [];
    const view = { key: `told:${index}`, kind: 'told', days: words.days(from, to), note: '' } as const;
    const title = shorten(text, MOST);
    return [{ from, view: { ...view, title, titleInEnglish: '', isHere: true, statement: index } }];
  });
}

/** What is told of and when it was told, day by day; what happened on a day before what was published on it. */
export function buildTimeline(reply: ReadReply, words: Words): TimelineView[] {
  const events = reply.events.map((event): Dated => {
    const { name, days } = eventView(event, words);
    const titles = { title: name, titleInEnglish: eventName(event.name) };
    const view = { key: `event:${event.id}`, kind: 'event' as const, days, ...titles };
    return {
      from: event.from,
      view: { ...view, note: toldBy(event, words), isHere: event.here, statement: null },
    };
  });
  const rank = ({ view }: Dated) => RANK.indexOf(view.kind);
  return [...events, ...dated(reply, words), ...publications(reply, words)]
    .sort((a, b) => a.from.localeCompare(b.from) || rank(a) - rank(b))
    .map(({ view }) => view);
}
