import type { Reason, ReasonValue } from '../reason';
import type { Words } from './words';

function valueInWords(value: ReasonValue, words: Words): string {
  if (typeof value === 'string') return words.named(value);
  if ('quote' in value) return words.quote(value.quote);
  if ('days' in value) return words.days(...value.days);
  if ('number' in value) return words.number(value.number);
  if ('names' in value) return words.list(value.names.map(words.named));
  if ('labels' in value) return words.list(value.labels.map((label) => label[words.language]));
  return value.label[words.language];
}

/** Says why something is shown, in one line. */
export function reasonInWords({ line, values }: Reason, words: Words): string {
  return words.say(`reason${line}`, ...values.map((value) => valueInWords(value, words)));
}
