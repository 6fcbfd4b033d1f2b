import type { Library } from '../../src/library/library';
import type { Finding, Reading } from '../../src/model';
import type { LookAlike } from './labels';
import { overlap, placesOf } from './placed';

/** A conflict shown on a pair that looks like one and is none. */
export function firesOn(lookAlike: LookAlike, reading: Reading, pageText: string, library: Library): boolean {
  return reading.findings.some((finding) => isAlarm(finding, lookAlike, pageText, library));
}

/** Whether a finding is a conflict that rests on both excerpts of a look-alike. */
export function isAlarm(finding: Finding, one: LookAlike, pageText: string, library: Library): boolean {
  if (finding.relation !== 'conflicts' || finding.source !== one.seed) return false;
  const source = library.reports.find(({ report }) => report.id === one.seed)?.report.text ?? '';
  const [here] = placesOf(pageText, one.own);
  const [there] = placesOf(source, one.excerpt);
  if (!here || !there) return false;
  return overlap(finding.pageSpan, here) && overlap(finding.sourceSpan, there);
}
