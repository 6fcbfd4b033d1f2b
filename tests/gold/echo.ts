import type { Library } from '../../src/library/library';
import type { Reading } from '../../src/model';
import { labelsOf, type Placed, textOf } from './placed';
import { f1 } from './score';

/** Supports that are right, by what the label and what the engine says of them. */
export interface EchoTable {
  readonly echoAsEcho: number;
  readonly echoAsIndependent: number;
  readonly independentAsEcho: number;
  readonly independentAsIndependent: number;
}

export interface ScoredEcho {
  readonly table: EchoTable;
  readonly mistakes: readonly string[];
}

/** Whether each support that is right is told for an echo where it is one. */
export function scoreEcho(reading: Reading, library: Library, placed: readonly Placed[]): ScoredEcho {
  const table = { echoAsEcho: 0, echoAsIndependent: 0, independentAsEcho: 0, independentAsIndependent: 0 };
  const mistakes: string[] = [];
  for (const finding of reading.findings) {
    if (finding.relation !== 'corroborates') continue;
    const labels = labelsOf(finding, placed, 'corroborates');
    const [label] = labels;
    if (!label) continue;
    const told = finding.echo ? 'AsEcho' : 'AsIndependent';
    table[label.echo ? (`echo${told}` as const) : (`independent${told}` as const)]++;
    if (label.echo === finding.echo) continue;
    const what = label.echo ? 'echo told as independent' : 'independent told as echo';
    const here = reading.statements[finding.statement]?.text ?? '';
    const there = textOf(library, finding.source, finding.sourceStatement);
    mistakes.push(`${what} [${finding.rule}] ${here} || ${finding.source}: ${there} (${label.why})`);
  }
  return { table, mistakes };
}

/** F1 of telling echoes, over supports that are right. */
export function echoF1({ echoAsEcho, echoAsIndependent, independentAsEcho }: EchoTable): number {
  return f1({ right: echoAsEcho, wrong: independentAsEcho, missed: echoAsIndependent });
}
