import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LIBRARY_VERSION } from '../library/library';
import { buildLibraryFile, readReports } from './library';

/** `npm run library`: builds the library from `data/` by itself, as every build of the extension does. */

const FILE = resolve(import.meta.dirname, '../../.output/library.json');

function main(): number {
  try {
    const text = buildLibraryFile();
    mkdirSync(dirname(FILE), { recursive: true });
    writeFileSync(FILE, text);
    const size = `${text.length} characters, ${gzipSync(text).length} bytes compressed`;
    process.stdout.write(`${FILE}: version ${LIBRARY_VERSION}, ${readReports().length} reports, ${size}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`library: ${(error as Error).message}\n`);
    return 1;
  }
}

process.exitCode = main();
