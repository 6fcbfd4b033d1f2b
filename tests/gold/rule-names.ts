import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const FOLDER = resolve(import.meta.dirname, '../../src/compare');

/** The names of rules as `src/compare` spells them. */
export interface RuleNames {
  readonly whole: readonly string[];
  /** Beginnings of names whose rest depends on the case: `quotation-`. */
  readonly beginnings: readonly string[];
}

/** A name is the last text in a call that makes a clash or a rule, or stands after `rule:`. */
export function ruleNames(): RuleNames {
  const sources = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('confidence'))
    .map((file) => readFileSync(resolve(FOLDER, file), 'utf8'));
  const found = (pattern: RegExp) =>
    sources.flatMap((source) => [...source.matchAll(pattern)].flatMap((match) => match[1] ?? []));
  const made = found(/\bone[A-Z]\w*\(([^()]*)\)/gu).flatMap((call) => call.match(/'[^']+'/gu)?.at(-1) ?? []);
  return {
    whole: unique([
      ...made.map((quoted) => quoted.slice(1, -1)),
      ...found(/\bclash\(\s*'[^']+',\s*'[^']+',\s*'([^']+)',?\s*\)/gu),
      ...found(/\brule: '([^']+)'/gu).filter((rule) => rule !== SUPPORT),
    ]),
    beginnings: unique(found(/\brule(?::| =) `([^`$]+)\$\{/gu)),
  };
}

/** Support has no confidence of its own: it has one by its score. */
export const SUPPORT = 'support';

function unique(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
