import type { Between, Finding, FindingType, Reading } from '../../model';
import type { WordKey } from '../../words/keys';
import { reasonInWords } from '../../words/reason-in-words';
import type { Words } from '../../words/words';
import { type DifferenceGroup, groupDifferences } from './difference-groups';
import { conflictId } from './finding-ids';
import type { DifferenceView } from './page-view';
import type { Quotes } from './quotes';
import { shorten } from './shorten';

/** What each type of difference is on, as a person would say it. */
const SUBJECT: Readonly<Record<FindingType, WordKey>> = {
  number: 'onNumber',
  date: 'onDate',
  place: 'onPlace',
  role: 'onRole',
  person: 'onPerson',
  origin: 'onOrigin',
  negation: 'onNegation',
  assessment: 'onAssessment',
  quote: 'onQuote',
  attribution: 'onAttribution',
  status: 'onStatus',
  scope: 'onScope',
  fact: 'onFact',
};

/** The same where it is known of whom or of what. */
const SUBJECT_OF: ReadonlyMap<FindingType, WordKey> = new Map([
  ['role', 'onRoleOf'],
  ['person', 'onPersonOf'],
  ['origin', 'onOriginOf'],
]);

const WHO: Readonly<Record<Between, WordKey>> = {
  outlets: 'outletsDifferOn',
  parties: 'partiesDifferOn',
  times: 'updatedOn',
};

/** Of the page's words a title takes so many characters, to tell it from one that reads the same. */
const MOST_WORDS = 48;

/** What a title is made of. */
type Titled = Pick<Finding, 'type' | 'subject'> & Partial<Pick<Finding, 'named'>>;

function subjectOf({ type, subject, named }: Titled, words: Words): string {
  const of = SUBJECT_OF.get(type);
  if (subject) return subject[words.language];
  return named && of ? words.say(of, words.named(named.en)) : words.say(SUBJECT[type]);
}

/** "Outlets differ on the date". */
export function titleOf(finding: Titled, between: Between, words: Words): string {
  return words.say(WHO[between], subjectOf(finding, words));
}

/** Where two cards read the same, the page's own words tell them apart. */
function tellApart(cards: readonly DifferenceView[], words: Words): DifferenceView[] {
  const times = new Map<string, number>();
  for (const { title } of cards) times.set(title, (times.get(title) ?? 0) + 1);
  return cards.map((card) => {
    const { marked } = card.page;
    const isAlone = times.get(card.title) === 1 || marked === '';
    return isAlone
      ? card
      : { ...card, title: words.say('titleWith', card.title, words.quote(shorten(marked, MOST_WORDS))) };
  });
}

/** Strongest first; then where more reports differ; then in the order of the page. */
function byStrength(a: DifferenceGroup, b: DifferenceGroup): number {
  const confidence = ({ findings }: DifferenceGroup) => findings[0]?.confidence ?? 0;
  const position = ({ findings }: DifferenceGroup) => findings[0]?.pageSpan.start ?? 0;
  return confidence(b) - confidence(a) || b.findings.length - a.findings.length || position(a) - position(b);
}

function buildDifference(
  { key, findings, alsoHere }: DifferenceGroup,
  between: Between,
  reading: Reading,
  quotes: Quotes,
  words: Words,
): DifferenceView[] {
  const first = findings[0];
  const page = first && quotes.onPage(first.statement, first.pageSpan);
  const others = findings.flatMap((finding) => {
    const quote = quotes.ofFinding(finding);
    return quote ? [{ quote, why: reasonInWords(finding.why, words) }] : [];
  });
  // A difference that can't be shown with both sides' words isn't shown at all.
  if (!first || !page || others.length === 0) return [];
  const oneReason = others.every((other) => other.why === others[0]?.why);
  return [
    {
      key,
      id: conflictId(first, reading.statements),
      between,
      type: first.type,
      title: titleOf(first, between, words),
      statement: first.statement,
      page,
      alsoHere,
      others,
      why: oneReason ? (others[0]?.why ?? null) : null,
    },
  ];
}

/** The conflicts of one kind as cards, strongest first. */
export function buildDifferences(
  reading: Reading,
  between: Between,
  quotes: Quotes,
  words: Words,
): DifferenceView[] {
  const cards = groupDifferences(reading.findings.filter((finding) => finding.between === between))
    .sort(byStrength)
    .flatMap((group) => buildDifference(group, between, reading, quotes, words));
  return tellApart(cards, words);
}
