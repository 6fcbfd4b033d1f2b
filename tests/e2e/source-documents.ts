import { readFileSync } from 'node:fs';

interface SourceDocument {
  readonly id: string;
  readonly file: string;
  readonly outlet: string;
  readonly url: string | null;
  readonly addressBasis: string;
}

/** The five source documents, as data/sources.json names them. */
export const sources = JSON.parse(readFileSync('data/sources.json', 'utf8')) as readonly SourceDocument[];

/** The raw text of an outlet's document, for checking that a quotation is verbatim. */
export function documentOf(outlet: string): string {
  const source = sources.find((one) => one.outlet === outlet);
  if (!source) throw new Error(`No source document of ${outlet}`);
  return readFileSync(source.file, 'utf8');
}
