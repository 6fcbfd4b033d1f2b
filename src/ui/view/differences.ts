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

function pageWordsKey(finding: Finding): string {
  const { statement, pageSpan, between, type } = finding;
  return [between, type, statement, pageSpan.start, pageSpan.end].join(':');
}

/** Strongest first; then where more reports differ; then in the order of the page. */
function byStrength(a: readonly Finding[], b: readonly Finding[]): number {
  const confidence = (group: readonly Finding[]) => group[0]?.confidence ?? 0;
  const position = (group: readonly Finding[]) => group[0]?.pageSpan.start ?? 0;
  return confidence(b) - confidence(a) || b.length - a.length || position(a) - position(b);
}

/** One group for the same words of the page and the same type; of each report only its strongest sentence. */
function groupByPageWords(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Map<string, Finding>>();
  for (const finding of findings) {
    const key = pageWordsKey(finding);
    const group = groups.get(key) ?? new Map<string, Finding>();
    const known = group.get(finding.source);
    if (!known || finding.confidence > known.confidence) group.set(finding.source, finding);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) =>
    [...group.values()].sort((a, b) => b.confidence - a.confidence || a.source.localeCompare(b.source)),
  );
}

function buildDifference(group: readonly Finding[], between: Between, quotes: Quotes): DifferenceView[] {
  const first = group[0];
  const page = first && quotes.onPage(first.statement, first.pageSpan);
  const others = group.flatMap((finding) => {
    const quote = quotes.ofFinding(finding);
    return quote ? [{ quote, why: finding.why }] : [];
  });
  // A difference that can't be shown with both sides' words isn't shown at all.
  if (!first || !page || others.length === 0) return [];
  const oneReason = others.every((other) => other.why === others[0]?.why);
  return [
    {
      key: pageWordsKey(first),
      between,
      type: first.type,
      title: `${WHO[between]} ${SUBJECT[first.type]}`,
      statement: first.statement,
      page,
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
  return groupByPageWords(conflicts)
    .sort(byStrength)
    .flatMap((group) => buildDifference(group, between, quotes));
}
