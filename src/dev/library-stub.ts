/** Stands in for `src/cli/library.ts` until that builds the real file. */
export function buildLibraryFile(): string {
  return JSON.stringify({ version: 0, reports: [] });
}
