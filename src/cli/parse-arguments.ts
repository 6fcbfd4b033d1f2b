import { parseArgs } from 'node:util';
import type { Result } from '../model';

export interface ReadArguments {
  readonly files: readonly string[];
  readonly url: string | null;
  /** Ids of reports to leave out. */
  readonly without: readonly string[];
  readonly json: boolean;
}

const USAGE = 'Usage: npm run -s read -- FILE… [--url URL] [--without ID]… [--json]';

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
      },
    });
    if (positionals.length === 0) return { ok: false, error: `No file to read was named. ${USAGE}` };
    const { url = null, without = [], json = false } = values;
    return { ok: true, value: { files: positionals, url, without, json } };
  } catch (error) {
    return { ok: false, error: `${(error as Error).message.replace(/\.$/u, '')}. ${USAGE}` };
  }
}
