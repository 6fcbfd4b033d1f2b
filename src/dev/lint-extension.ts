import { plainName } from './budget';
import { run } from './run';

interface Accepted {
  readonly code: string;
  /** File of the build, without the hash in its name. */
  readonly file: string;
  readonly count: number;
  readonly reason: string;
}

const preactReason =
  'Preact itself carries the assignment behind dangerouslySetInnerHTML, which our lint rules forbid us to use.';

/** Warnings that stay, each exactly as often as named. */
const accepted: readonly Accepted[] = [
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: 'content-scripts/reader.js', count: 1, reason: preactReason },
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: 'chunks/words-context.js', count: 1, reason: preactReason },
];

interface Complaint {
  readonly _type: 'error' | 'warning' | 'notice';
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

interface LintReport {
  readonly errors: readonly Complaint[];
  readonly warnings: readonly Complaint[];
  readonly notices: readonly Complaint[];
}

/** Mozilla's own check of an unpacked extension. Whatever it says fails, but for what is accepted above. */
export async function lintExtension(folder: string): Promise<boolean> {
  const arguments_ = ['lint', '--source-dir', folder, '--self-hosted', '--output', 'json'];
  const { output, errors } = await run('web-ext', arguments_, true);
  const report = parse(output);
  if (!report) {
    console.error(`web-ext gave no report:\n${output}${errors}`);
    return false;
  }
  const complaints = [...report.errors, ...report.warnings, ...report.notices];
  const open = complaints.filter((one) => !accepted.some((entry) => isAbout(entry, one)));
  for (const { _type, code, message, file, line } of open) {
    console.error(`${_type} ${code}: ${message} ${file ?? ''}:${line ?? ''}`);
  }
  const miscounted = accepted
    .map((entry) => ({ ...entry, found: complaints.filter((one) => isAbout(entry, one)).length }))
    .filter(({ count, found }) => found !== count);
  for (const { code, file, count, found } of miscounted) {
    console.error(`${code} in ${file}: accepted ${count} times, found ${found} times`);
  }
  for (const { code, file, count, reason } of accepted)
    console.log(`accepted ${count} × ${code} in ${file}: ${reason}`);
  return open.length === 0 && miscounted.length === 0;
}

function isAbout(entry: Accepted, complaint: Complaint): boolean {
  return entry.code === complaint.code && entry.file === plainName(complaint.file ?? '');
}

function parse(output: string): LintReport | null {
  try {
    return JSON.parse(output.slice(output.indexOf('{'))) as LintReport;
  } catch {
    return null;
  }
}
