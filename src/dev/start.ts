import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { findBrowser } from './browsers/find.mjs';
import { launch } from './browsers/launch';
import { folderSite } from './browsers/news-host';
import { type BrowserKind, browserKinds, type Session } from './browsers/session';
import { build, buildFolder } from './build';
import { showHeadless } from './show-headless';

// Builds the extension, opens a browser with it on an article of a news host played by this machine, and leaves
// it open. Usage: npm start -- [chromium|firefox] [--headless]

const hosts = { 'www.bbc.com': folderSite('tests/e2e/pages') };
const articleAddress = 'https://www.bbc.com/news/miami-talks';

function chooseBrowser(words: readonly string[]): BrowserKind {
  const named = browserKinds.find((kind) => words.includes(kind));
  const found = named ?? browserKinds.find((kind) => findBrowser(kind));
  if (!found || !findBrowser(found)) throw new Error(`No ${found ?? 'browser'} found on this machine.`);
  return found;
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function keepOpen(session: Session): Promise<void> {
  console.log(`\n${session.kind} is open on ${articleAddress}, served by this machine.`);
  console.log('No other host can be reached from it: links to the outlets’ own pages lead nowhere here.');
  console.log('Close the browser or press Ctrl-C to end.');
  await new Promise<void>((done) => {
    process.once('SIGINT', done);
    process.once('SIGTERM', done);
    session.browser.once('disconnected', () => done());
  });
}

async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const kind = chooseBrowser(words);
  const headless = words.includes('--headless') || !hasDisplay();
  if (headless && !words.includes('--headless'))
    console.log('No display here: the browser runs without a window.');
  console.log(`Building the library and the extension into ${buildFolder(kind)} …`);
  if (!(await build(kind))) process.exit(1);

  const session = await launch(kind, { headless, hosts });
  try {
    if (headless) {
      const folder = resolve('.output/start');
      mkdirSync(folder, { recursive: true });
      await showHeadless(session, articleAddress, folder);
    } else {
      const empty = await session.browser.pages();
      await session.open(articleAddress);
      await Promise.all(empty.map((page) => page.close()));
      await keepOpen(session);
    }
  } finally {
    await session.close().catch(() => {});
  }
}

await main();
