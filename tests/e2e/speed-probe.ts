import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { interfaceParts } from '../../src/dev/interface-parts';

/**
 * Moments in the life of a page with Crossread, in the order in which they come: `gate` the browser lets the gate run, as
 * it holds the page to be idle · `idle` loaded, and with time on its hands · `told` the gate tells the background of the page ·
 * `ahead` the script starts that reads the article's text · `asked` it asks what is known · `reader` the reader's script starts ·
 * `answered` · `tab` the tab with its counts is there · `click`, `sidebar` clicked on the tab, and the sidebar painted · `dwell`,
 * `card` the pointer came to rest on a name, and the card is there.
 */
export type Moment =
  | 'gate'
  | 'idle'
  | 'told'
  | 'ahead'
  | 'asked'
  | 'reader'
  | 'answered'
  | 'tab'
  | 'click'
  | 'sidebar'
  | 'dwell'
  | 'card';

/** Milliseconds since the page began, by the page's own clock. */
export type Moments = ReadonlyMap<Moment, number>;

const prefix = 'crossread-test ';

/**
 * Runs in the extension's own world, which the reader's closed root is made in: the wire between browser and test would
 * cost more than what is measured. It leaves marks on the page's timeline.
 */
function probe(prefix: string, parts: { tab: string; sidebar: string; hoverCard: string }): void {
  const seen = new Set<string>();
  const note = (moment: string, startTime = performance.now()) => {
    if (seen.has(moment)) return;
    seen.add(moment);
    performance.mark(prefix + moment, { startTime });
  };
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  Object.assign(globalThis, { crossreadNote: note });

  addEventListener('load', () => setTimeout(() => requestIdleCallback(() => note('idle'))));
  addEventListener('click', (event) => note('click', event.timeStamp), { capture: true });
  addEventListener('pointermove', (event) => note('dwell', event.timeStamp), { capture: true });

  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attachWatched(init) {
    const root = attach.call(this, init);
    const look = async () => {
      if (root.querySelector(parts.tab)) note('tab');
      if (root.querySelector(parts.hoverCard)) note('card');
      if (!root.querySelector(parts.sidebar) || seen.has('sidebar')) return;
      // Laid out and painted: the second frame begins after the first is done.
      await frame();
      await frame();
      note('sidebar');
    };
    new MutationObserver(() => void look()).observe(root, {
      subtree: true,
      childList: true,
      attributes: true,
    });
    return root;
  };

  const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
  const runtime = (browser ?? chrome)?.runtime;
  if (!runtime) throw new Error('Not in a world of the extension');
  const send = runtime.sendMessage.bind(runtime);
  runtime.sendMessage = async (message) => {
    const isRead = message.kind === 'read';
    if (isRead || message.kind === 'page') note(isRead ? 'asked' : 'told');
    const answer = await send(message);
    if (isRead) note('answered');
    return answer;
  };
}

interface Api {
  readonly runtime: { sendMessage: (message: { readonly kind: string }) => Promise<unknown> };
}

/** A copy of the built extension that leaves a mark at each moment. */
export function withProbe(built: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-'));
  cpSync(built, folder, { recursive: true });
  const { tab, sidebar, hoverCard } = interfaceParts;
  const source = `(() => { const __name = (fn) => fn; (${probe.toString()})(${JSON.stringify(prefix)}, ${JSON.stringify({ tab, sidebar, hoverCard })}); })();`;
  writeFileSync(join(folder, 'probe.js'), source);
  const scripts = { 'gate.js': 'gate', 'ahead.js': 'ahead', 'content-scripts/reader.js': 'reader' };
  for (const [file, moment] of Object.entries(scripts)) {
    const path = join(folder, file);
    writeFileSync(path, `crossreadNote('${moment}');${readFileSync(path, 'utf8')}`);
  }
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { content_scripts: { matches: string[] }[] };
  const [gate] = manifest.content_scripts;
  manifest.content_scripts.unshift({ ...gate, js: ['probe.js'], run_at: 'document_start' } as never);
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}

/** Waits until a page has come to `last`, and gives all its moments; says how far it came where it doesn't. */
export async function momentsOf(page: Page, last: Moment): Promise<Moments> {
  let reached = '';
  for (const start = Date.now(); Date.now() - start < 10_000; ) {
    const marks = await page.evaluate(
      (prefix) =>
        performance
          .getEntriesByType('mark')
          .filter(({ name }) => name.startsWith(prefix))
          .map(({ name, startTime }) => [name.slice(prefix.length), startTime] as const),
      prefix,
    );
    const moments = new Map(marks as readonly (readonly [Moment, number])[]);
    if (moments.has(last)) return moments;
    reached = marks.map(String).join(' · ');
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error(`No "${last}" in 10 s; there were: ${reached}`);
}
