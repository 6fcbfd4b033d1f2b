import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readOutlets, readReports } from '../../../src/cli/library';
import { openFile } from '../../../src/cli/open-file';

const FOLDER = mkdtempSync(join(tmpdir(), 'crossread-open-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const OUTLETS = readOutlets();
const REPORTS = readReports();
const open = (file: string, url: string | null = null) => openFile(file, url, OUTLETS, REPORTS);

/** The path of a file with this content. */
function fileWith(name: string, content: string | Uint8Array): string {
  const path = join(FOLDER, name);
  writeFileSync(path, content);
  return path;
}

const PARAGRAPH =
  '<p>Steve Witkoff met Rustem Umerov in Miami for talks that lasted three days, officials said on Sunday.</p>';
const PAGE = `<!doctype html><html lang="en"><head><title>Talks end</title></head>
  <body><article><h1>Talks end</h1>${PARAGRAPH.repeat(6)}</article><script>globalThis.ran = true</script></body></html>`;

describe('a file that can be read', () => {
  test('a saved page gives its article', () => {
    const opened = open(fileWith('page.html', PAGE));
    if (!opened.ok) throw new Error(opened.error);
    expect(opened.value.article.title).toBe('Talks end');
    expect(opened.value.article.text).toContain('Steve Witkoff met Rustem Umerov');
    expect(opened.value.sample.paragraphs.length).toBeGreaterThan(0);
  });

  test('its address is the one it is said to have, and its outlet is known by that', () => {
    const [outlet] = OUTLETS;
    const url = `https://www.${outlet?.domains[0]}/talks`;
    const opened = open(fileWith('page.html', PAGE), url);
    expect(opened).toMatchObject({ ok: true, value: { article: { url, outlet: outlet?.name } } });
  });

  test('scripts of the page do not run', () => {
    open(fileWith('page.html', PAGE));
    expect(globalThis).not.toHaveProperty('ran');
  });

  test.each(REPORTS.map((report) => [report.id, report] as const))(
    'source document %s is known',
    (id, report) => {
      const file = resolve(import.meta.dirname, `../../../data/seeds/${id}.txt`);
      expect(open(file)).toMatchObject({ ok: true, value: { article: report } });
    },
  );
});

describe('a file that cannot be read is told with its name, in one line', () => {
  test.each([
    ['missing', join(FOLDER, 'missing.html'), 'no such file'],
    ['a folder', FOLDER, "can't be read"],
    ['empty', fileWith('empty.html', ' \n '), 'empty'],
    ['not text', fileWith('image.html', new Uint8Array([137, 80, 78, 71, 0, 0, 1])), 'not a text file'],
    ['too large', fileWith('large.html', 'a'.repeat(8_000_001)), '8 MB'],
    ['a broken page with a word of text', fileWith('broken.html', '<html><body><p>Hi'), 'No article text'],
    ['a page without text', fileWith('bare.html', '<!doctype html><html><body></body></html>'), ''],
  ])('%s', (_, file, reason) => {
    const opened = open(file);
    const error = opened.ok ? '' : opened.error;
    expect(error).toContain(file);
    expect(error).toContain(reason);
    expect(error).not.toContain('\n');
  });
});

test('a page with text but no article is off the topic rather than unreadable', () => {
  const list =
    '<ul><li><a href="/a">Envoys to meet again on Sunday</a></li><li><a href="/b">Rain on the way</a></li></ul>';
  const opened = open(fileWith('home.html', `<!doctype html><title>Home</title><h1>News</h1>${list}`));
  expect(opened).toMatchObject({ ok: true, value: { article: { title: 'Home', text: '', blocks: [] } } });
  expect(opened.ok && opened.value.problem).toMatch(/^No article text/u);
});
