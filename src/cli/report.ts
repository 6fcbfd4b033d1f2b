import type { Detection } from '../detection';
import type { Library } from '../library/library';
import type { Article, Finding, Reading } from '../model';
import { inEnglish } from './word-files';

/** A reading as text for a terminal, in the order of the sidebar. */
export function toText(article: Article, detection: Detection, reading: Reading, library: Library): string {
  const head = [article.title, [article.outlet, article.published].filter(Boolean).join(', ')].filter(
    Boolean,
  );
  if (!detection.isPeaceTalks) {
    return [
      ...head,
      'Not an article on the Ukraine peace talks:',
      ...detection.reasons.map((one) => `  ${inEnglish(one)}`),
    ].join('\n');
  }
  const { reports, outlets, from, to, ofSameEvent } = reading.compared;
  const dates = from === to ? from : `${from} to ${to}`;
  const compared = `Compared with ${reports} reports by ${outlets} outlets, ${dates}. Not in the library doesn't mean unsupported.`;
  const other =
    ofSameEvent === 0 ? ['No comparable coverage: no report in the library is about this meeting.'] : [];
  const conflicts = (between: string) => reading.findings.filter((finding) => finding.between === between);
  return [
    ...head,
    compared,
    ...other,
    ...section(
      'Outlets differ',
      conflicts('outlets').map((one) => difference(one, reading, library)),
    ),
    ...section(
      'The parties differ',
      conflicts('parties').map((one) => difference(one, reading, library)),
    ),
    ...section(
      'Updated',
      conflicts('times').map((one) => difference(one, reading, library)),
    ),
    ...section('Corroborated', corroborated(reading)),
    ...section('Left out here', leftOut(reading, library)),
    ...section(
      'Within this article',
      reading.self.map((one) => inEnglish(one.why)),
    ),
    ...section(
      'Against the public record',
      reading.reference.map((one) => `${inEnglish(one.fact)} (${one.basis})`),
    ),
    ...section(
      'People',
      reading.people.map(({ name, role }) => (role ? `${name}: ${role}` : name)),
    ),
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `${title} (${lines.length})`, ...lines.map((line) => `  ${line}`)];
}

function difference(finding: Finding, reading: Reading, library: Library): string {
  const indexed = library.reports.find(({ report }) => report.id === finding.source);
  const here = reading.statements[finding.statement]?.text ?? '';
  const there = indexed?.statements[finding.sourceStatement]?.text ?? '';
  return [here, `  ${indexed?.report.outlet ?? ''}: ${there}`, `  ${inEnglish(finding.why)}`].join('\n  ');
}

function corroborated(reading: Reading): string[] {
  return reading.corroborations.map(({ statement, outlets, origins, origin }) => {
    const count = `${outlets} ${outlets === 1 ? 'outlet' : 'outlets'}, ${origins} ${origins === 1 ? 'origin' : 'origins'}`;
    return `${reading.statements[statement]?.text ?? ''} [${count}${origin ? `: ${origin}` : ''}]`;
  });
}

function leftOut(reading: Reading, library: Library): string[] {
  return reading.leavesOut.map(({ source, sourceStatement, sources, origins }) => {
    const fact =
      library.reports.find(({ report }) => report.id === source)?.statements[sourceStatement]?.text ?? '';
    return `${fact} [${sources.join(', ')}; ${origins} ${origins === 1 ? 'origin' : 'origins'}]`;
  });
}
