import type { Corroboration, Finding, Reading } from '../../model';
import { reasonInWords } from '../../words/reason-in-words';
import type { Words } from '../../words/words';
import { supportInWords } from './counts';
import { corroborationId } from './finding-ids';
import type { CorroboratedView } from './page-view';
import type { Quotes } from './quotes';
import { trailsInWords } from './trails';

/** Each sentence of a report once, the strongest finding on it first; echoes after reports of their own. */
function quotesOf(findings: readonly Finding[], quotes: Quotes, words: Words): CorroboratedView['quotes'] {
  const strongest = [...findings].sort(
    (a, b) => Number(a.echo) - Number(b.echo) || b.confidence - a.confidence,
  );
  const seen = new Set<string>();
  return strongest.flatMap((finding) => {
    const key = `${finding.source}#${finding.sourceStatement}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const quote = quotes.ofFinding(finding);
    return quote ? [{ quote, why: reasonInWords(finding.why, words) }] : [];
  });
}

/** Independent origins count before outlets: five outlets with one origin are one confirmation. */
function byOrigins(a: Corroboration, b: Corroboration): number {
  return b.origins - a.origins || b.outlets - a.outlets || a.statement - b.statement;
}

/** The page's statements that others corroborate, each with its origins counted. */
export function buildCorroborated(reading: Reading, quotes: Quotes, words: Words): CorroboratedView[] {
  const supporting = new Map<number, Finding[]>();
  for (const finding of reading.findings) {
    if (finding.relation !== 'corroborates') continue;
    supporting.set(finding.statement, [...(supporting.get(finding.statement) ?? []), finding]);
  }
  return [...reading.corroborations].sort(byOrigins).flatMap((corroboration) => {
    const page = quotes.onPage(corroboration.statement);
    const found = quotesOf(supporting.get(corroboration.statement) ?? [], quotes, words);
    if (!page || found.length === 0) return [];
    const { statement, outlets, origins, origin } = corroboration;
    const support = supportInWords(outlets, origins, origin, words);
    const trails = trailsInWords(corroboration.trails, (id) => quotes.report(id)?.outlet ?? id, words);
    const id = corroborationId(statement, reading.statements);
    return [{ key: `corroborated:${statement}`, id, statement, page, support, trails, quotes: found }];
  });
}
