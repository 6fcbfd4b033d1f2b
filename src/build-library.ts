import { dependenceClusters } from './compare/dependence';
import { selfContradictions } from './compare/self-contradiction';
import { compileKnowledge, type KnowledgeBase, type KnowledgeData } from './entities/knowledge-base';
import { LIBRARY_VERSION, type LibraryFile } from './library/library';
import { weigh, weighTerms } from './library/weigh';
import type { Report, Statement } from './model';
import { readStatements } from './statements/read-statements';

/** Two contradictions of what was said before, at most so many statements apart, make the rest doubtful. */
const NEAR = 10;

/** Reads all reports into a library file: one path through the core for reports and pages. */
export function buildLibrary(reports: readonly Report[], knowledge: KnowledgeData): LibraryFile {
  const base = compileKnowledge(knowledge);
  const read = reports.map((report) => readStatements(report, base));
  const weights = weighTerms(read.flat());
  const weighed = read.map((statements) => statements.map((statement) => weigh(statement, weights)));
  const clusters = dependenceClusters(weighed, weights);
  return {
    format: 'crossread-library',
    version: LIBRARY_VERSION,
    knowledge,
    reports: reports.map((report, i) => {
      const statements = read[i] ?? [];
      return { report, statements, doubtfulFrom: doubtfulFrom(statements, base), cluster: clusters[i] ?? i };
    }),
  };
}

/** The first statement that contradicts an earlier one, where another soon does too. */
function doubtfulFrom(statements: readonly Statement[], base: KnowledgeBase): number | null {
  const later = [...new Set(selfContradictions(statements, base).map((one) => one.b))].sort((a, b) => a - b);
  return later.find((at, i) => (later[i + 1] ?? Infinity) - at <= NEAR) ?? null;
}
