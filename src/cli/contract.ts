import type { Detection } from '../detection';
import type { Library } from '../library/library';
import type { Article, Finding, Reading, Statement } from '../model';
import { inEnglish } from './word-files';

/** One line of `read --json`: the contract of version 1. Sentence ids count from 1. */
export function toContract(
  file: string,
  article: Article,
  detection: Detection,
  reading: Reading,
  library: Library,
): Record<string, unknown> {
  const { title, outlet, url, published, language } = article;
  const isOnTopic = detection.isPeaceTalks;
  return {
    version: 1,
    file,
    page: { title, outlet, url, published, language },
    detection,
    library: reading.compared,
    sentences: reading.statements.map((statement) => ({
      id: statement.index + 1,
      text: statement.text,
      kind: statement.kind,
      attributedTo: statement.attributedTo,
    })),
    findings: isOnTopic ? reading.findings.map((finding) => findingLine(finding, article, library)) : [],
    reference: isOnTopic
      ? reading.reference.map(({ statement, span, fact, basis }) => {
          return {
            sentence: statement + 1,
            span: article.text.slice(span.start, span.end),
            fact: inEnglish(fact),
            basis,
          };
        })
      : [],
    self: isOnTopic
      ? reading.self.map(({ a, b, type, why }) => ({ a: a + 1, b: b + 1, type, why: inEnglish(why) }))
      : [],
    people: isOnTopic ? peopleLines(article, reading) : [],
    leavesOut: isOnTopic
      ? reading.leavesOut.map(({ source, sourceStatement, sources, origins }) => {
          return { fact: statementOf(source, sourceStatement, library)?.text ?? '', sources, origins };
        })
      : [],
  };
}

function statementOf(source: string, index: number, library: Library): Statement | undefined {
  return library.reports.find(({ report }) => report.id === source)?.statements[index];
}

function findingLine(finding: Finding, article: Article, library: Library): Record<string, unknown> {
  const { relation, between, type, source, why, rule, confidence, echo, origin, pageSpan } = finding;
  return {
    sentence: finding.statement + 1,
    relation,
    ...(between && { between }),
    type,
    source,
    outlet: library.reports.find(({ report }) => report.id === source)?.report.outlet ?? '',
    excerpt: statementOf(source, finding.sourceStatement, library)?.text ?? '',
    span: article.text.slice(pageSpan.start, pageSpan.end),
    why: inEnglish(why),
    rule,
    confidence,
    echo,
    origin,
  };
}

function peopleLines(article: Article, reading: Reading): Record<string, unknown>[] {
  return reading.people.map(({ name, role, mentions }) => ({
    name,
    role,
    mentions: mentions.map(({ statement, span }) => ({
      sentence: statement + 1,
      text: article.text.slice(span.start, span.end),
    })),
  }));
}
