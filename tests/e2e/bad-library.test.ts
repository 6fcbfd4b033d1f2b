import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { newsSite, openArticle } from './article';
import { inBothBrowsers } from './in-both-browsers';
import { problemTold } from './problems';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A copy of the built extension with another library in it. */
function withLibrary(change: (library: string) => string) {
  return (built: string): string => {
    const folder = mkdtempSync(join(tmpdir(), 'crossread-'));
    folders.push(folder);
    cpSync(built, folder, { recursive: true });
    const file = join(folder, 'library.json');
    writeFileSync(file, change(readFileSync(file, 'utf8')));
    return folder;
  };
}

const cases = [
  {
    what: 'of a foreign version',
    change: (library: string) => JSON.stringify({ ...JSON.parse(library), version: 999 }),
    says: /^The library is of version 999, this Crossread reads version \d+\. Reinstall or update Crossread/u,
  },
  {
    what: 'cut off in the middle',
    change: (library: string) => library.slice(0, library.length / 2),
    says: /^The library can't be read: it is damaged or not a Crossread library\. Reinstall or update Crossread/u,
  },
];

describe.each(cases)('a library $what', ({ change, says }) => {
  inBothBrowsers(
    { turns: 1, hosts: { 'www.bbc.com': newsSite }, extension: withLibrary(change) },
    ({ session }) => {
      test('is told at the article and on the page of all coverage, with what to do', async () => {
        const article = await openArticle(session());
        const told = await problemTold(article);
        expect(told.tab).toBe('Crossread could not read this article: open to see why');
        expect(told.title).toBe('Crossread could not read this article');
        expect(told.text).toMatch(says);
        expect(await article.page.evaluate(() => CSS.highlights.size)).toBe(0);

        const coverage = await session().newExtensionTab(() =>
          article.shadow.click('.sidebar-foot > .plain'),
        );
        expect(await coverage.evaluate(() => document.querySelector('.message-title')?.textContent)).toBe(
          "The library can't be opened",
        );
        expect(await coverage.evaluate(() => document.querySelector('.message-text')?.textContent)).toMatch(
          says,
        );
      });
    },
  );
});
