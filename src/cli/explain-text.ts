import type { ExplainedCandidate, ExplainedReport, Explanation } from './explain';

/** So many of what isn't shown is printed for each report; `--json` has all. */
const MOST_DROPPED = 6;

/** The trail of one sentence for a terminal. */
export function explanationText({ sentence, slots, reports, self, reference }: Explanation): string {
  const { id, text, kind, attributedTo, saidBy, event } = sentence;
  const speakers = saidBy.length > 0 ? ` (${saidBy.join(', ')})` : '';
  return [
    `Sentence ${id}, ${kind}: ${text}`,
    `Said by: ${attributedTo ?? 'the writer'}${speakers}`,
    `Event: ${event ?? 'none in particular'}`,
    ...listed(
      'Slots',
      slots.map(({ family, key, value, holder, words }) => {
        return `${family}: ${key} = ${value}${holder ? `, held by ${holder}` : ''} (“${oneLine(words)}”)`;
      }),
    ),
    ...reports.flatMap(reportLines),
    ...(self.length + reference.length > 0 ? [''] : []),
    ...listed(
      'Within this article',
      self.map(({ other, type, why }) => `against sentence ${other}, ${type}: ${why}`),
    ),
    ...listed(
      'Against the public record',
      reference.map(({ fact, basis }) => `${fact} (${basis})`),
    ),
  ].join('\n');
}

function listed(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`)];
}

function reportLines({ source, outlet, candidates }: ExplainedReport): string[] {
  const shown = candidates.filter((one) => one.dropped === null);
  const dropped = candidates.filter((one) => one.dropped !== null);
  const rest = dropped.length - MOST_DROPPED;
  return [
    '',
    `${source}, ${outlet}: ${shown.length} shown, ${dropped.length} dropped`,
    ...shown.flatMap((one) => [
      `  + ${labelOf(one)}`,
      `      sentence ${one.sentence}: ${one.excerpt}`,
      `      ${one.why}`,
    ]),
    ...dropped
      .slice(0, MOST_DROPPED)
      .flatMap((one) => [
        `  - ${labelOf(one)}: ${one.dropped}`,
        `      sentence ${one.sentence}: ${one.excerpt}`,
      ]),
    ...(rest > 0 ? [`  … and ${rest} more; --json lists them all`] : []),
  ];
}

/** "conflicts between parties [assessment 0.95]", "corroborates [support 0.9] echo". */
function labelOf({ relation, between, rule, confidence, echo }: ExplainedCandidate): string {
  if (relation === null) return `[${rule}]`;
  const kind = between === null ? relation : `${relation} between ${between}`;
  return `${kind} [${rule} ${confidence}]${echo ? ' echo' : ''}`;
}

function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ');
}
