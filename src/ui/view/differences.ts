import type { Between, Finding, FindingType } from '../../model';
import type { DifferenceView } from '../page-view';
import type { Quotes } from './quotes';

/** What each type of difference is on, as a person would say it. */
const SUBJECT: Readonly<Record<FindingType, string>> = {
  number: 'the number',
  date: 'the date',
  place: 'the place',
  role: "a person's office",
  person: 'who it was',
  origin: 'where it came from',
  negation: 'whether it happened',
  assessment: 'how to judge it',
  quote: 'the words of a quotation',
  attribution: 'who said it',
  status: 'how things stand',
  scope: 'how far it goes',
  fact: 'what happened',
};

const WHO: Readonly<Record<Between, string>> = {
  outlets: 'Outlets differ on',
  parties: 'The parties differ on',
  times: 'Updated:',
};

function keyOf({ between, type, about }: Finding): string {
  return [between, type, about].join(':');
}

/** Strongest first; then where more reports differ; then in the order of the page. */
function byStrength(a: Group, b: Group): number {
  const confidence = ({ findings }: Group) => findings[0]?.confidence ?? 0;
  const position = ({ findings }: Group) => findings[0]?.pageSpan.start ?? 0;
  return confidence(b) - confidence(a) || b.findings.length - a.findings.length || position(a) - position(b);
}

/** One card for one thing: its strongest sentence of the page first, of each report the strongest sentence. */
interface Group {
  readonly findings: readonly Finding[];
  /** The other sentences of the page that it is about, in their order. */
  readonly alsoHere: readonly number[];
}

function groupByAbout(findings: readonly Finding[]): Group[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings)
    groups.set(keyOf(finding), [...(groups.get(keyOf(finding)) ?? []), finding]);
  return [...groups.values()].map(toGroup);
}

function toGroup(findings: readonly Finding[]): Group {
  const ranked = findings.toSorted((a, b) => b.confidence - a.confidence || a.statement - b.statement);
  const first = ranked[0]?.statement;
  const bySource = new Map<string, Finding>();
  // The lead sentence's own findings come first; a report that differs only from another sentence still counts.
  for (const finding of [...ranked.filter((one) => one.statement === first), ...ranked]) {
    if (!bySource.has(finding.source)) bySource.set(finding.source, finding);
  }
  const others = new Set(ranked.map((one) => one.statement).filter((one) => one !== first));
  return {
    findings: [...bySource.values()].sort(
      (a, b) => b.confidence - a.confidence || a.source.localeCompare(b.source),
    ),
    alsoHere: [...others].sort((a, b) => a - b),
  };
}

function buildDifference({ findings, alsoHere }: Group, between: Between, quotes: Quotes): DifferenceView[] {
  const first = findings[0];
  const page = first && quotes.onPage(first.statement, first.pageSpan);
  const others = findings.flatMap((finding) => {
    const quote = quotes.ofFinding(finding);
    return quote ? [{ quote, why: finding.why }] : [];
  });
  // A difference that can't be shown with both sides' words isn't shown at all.
  if (!first || !page || others.length === 0) return [];
  const oneReason = others.every((other) => other.why === others[0]?.why);
  return [
    {
      key: keyOf(first),
      between,
      type: first.type,
      title: `${WHO[between]} ${first.subject ?? SUBJECT[first.type]}`,
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
  findings: readonly Finding[],
  between: Between,
  quotes: Quotes,
): DifferenceView[] {
  const conflicts = findings.filter((f) => f.relation === 'conflicts' && f.between === between);
  return groupByAbout(conflicts)
    .sort(byStrength)
    .flatMap((group) => buildDifference(group, between, quotes));
}
