import type { NamedAt, NamedOnPage } from '../../named';
import type { EntityProfile, MeetingProfile, ReadReply } from '../../read-reply';
import { eventName } from '../../words/event-name';
import { asHeading } from '../../words/named';
import type { Words } from '../../words/words';
import type { EntityView } from './entity-view';
import type { Quotes } from './quotes';
import { wikipediaUrl } from './wikipedia-url';

/** Of those who took part, so many are named. */
const MOST_NAMES = 5;
/** By where the page first names them; what it names nowhere comes last. */
export function inPageOrder<T extends { readonly mentions: readonly NamedAt[] }>(all: readonly T[]): T[] {
  const first = ({ mentions }: T) =>
    mentions.reduce((start, mention) => Math.min(start, mention.span.start), Number.MAX_SAFE_INTEGER);
  return all.toSorted((a, b) => first(a) - first(b));
}

/** Documents, bodies and meetings named on the page, in the order of first mention. */
export function buildThings(reply: ReadReply, quotes: Quotes, words: Words): EntityView[] {
  const profiles = new Map(reply.profiles.map((profile) => [profile.entity, profile]));
  return inPageOrder(reply.reading.named).map((named) =>
    buildThing(named, profiles.get(named.entity), quotes, words),
  );
}

function buildThing(
  named: NamedOnPage,
  profile: EntityProfile | undefined,
  quotes: Quotes,
  words: Words,
): EntityView {
  const { entity, kind, mentions } = named;
  const meeting = profile?.meeting ?? null;
  const name = meeting ? eventName(named.name) : named.name;
  // Whoever looks at the card has just read the sentence that first names it.
  const others = named.here.filter((statement) => statement !== mentions[0]?.statement);
  return {
    entity,
    kind,
    name: asHeading(words.named(name)),
    nameInEnglish: name,
    role: null,
    asOf: null,
    about: aboutOf(profile, words),
    tookPart: meeting && tookPart(meeting, words),
    called: [],
    spelt: null,
    here: others.flatMap((statement) => {
      const span = mentions.find((mention) => mention.statement === statement)?.span;
      return quotes.onPage(statement, span) ?? [];
    }),
    elsewhere: named.elsewhere.flatMap(({ source, sourceStatement, span }) => {
      return quotes.inReport(source, sourceStatement, span ?? undefined) ?? [];
    }),
    mentions: mentions.map((mention) => mention.statement),
    wikipedia: profile?.wikipedia ? wikipediaUrl(profile.wikipedia) : null,
  };
}

function aboutOf(profile: EntityProfile | undefined, words: Words): string | null {
  if (profile?.meeting) return whereAndWhen(profile.meeting, words);
  return profile?.about ? words.named(profile.about) : null;
}

function whereAndWhen({ place, from, to }: MeetingProfile, words: Words): string {
  return [asHeading(words.named(place)), words.days(from, to)].filter(Boolean).join(', ');
}

function tookPart({ participants }: MeetingProfile, words: Words): string | null {
  if (participants.length === 0) return null;
  const names = participants.slice(0, MOST_NAMES).map(words.named);
  const key = participants.length > MOST_NAMES ? 'cardTookPartAmongOthers' : 'cardTookPart';
  return words.say(key, words.list(names));
}
