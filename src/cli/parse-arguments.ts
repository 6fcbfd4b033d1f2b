import { parseArgs } from 'node:util';
import type { Result } from '../model';

export interface ReadArguments {
  readonly files: readonly string[];
  readonly url: string | null;
  /** Ids of reports to leave out. */
  readonly without: readonly string[];
  readonly json: boolean;
  /** Number or words of the sentence whose trail is asked for. */
  readonly explain: string | null;
}

const USAGE = 'Usage: npm run -s read -- FILE… [--url URL] [--without ID]… [--explain N|"WORDS"] [--json]';

/** Reads the arguments of `read`; the error says how to call it. */
export function parseReadArguments(args: readonly string[]): Result<ReadArguments> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        without: { type: 'string', multiple: true },
        json: { type: 'boolean' },
        explain: { type: 'string' },
      },
    });
    if (positionals.length === 0) return { ok: false, error: `No file to read was named. ${USAGE}` };
    const { url = null, without = [], json = false, explain = null } = values;
    if (explain !== null && positionals.length > 1)
      return { ok: false, error: `--explain tells of one sentence in one file. ${USAGE}` };
    return { ok: true, value: { files: positionals, url, without, json, explain } };
  } catch (error) {
    return { ok: false, error: `${(error as Error).message.replace(/\.$/u, '')}. ${USAGE}` };
  }
}
