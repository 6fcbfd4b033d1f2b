import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launch } from '../../src/dev/browsers/launch';
import type { Hosts } from '../../src/dev/browsers/news-host';
import type { BrowserKind, Session, Tuning } from '../../src/dev/browsers/session';
import { buildFolder } from '../../src/dev/build';

/** What the tests of one file ask of their browser. */
export interface Wanted {
  /** The only hosts that answer. */
  readonly hosts: Hosts;
  /** Makes the folder of the extension to load from that of the build; the build itself unless told. */
  readonly extension?: (builtFolder: string) => string;
  readonly tuning?: Tuning;
}

/** A browser with what the tests of a file have of it. */
interface Opened {
  readonly session: Session;
  /** A page of ours that stays open: opening one for each test would take longer than many a test. */
  readonly own: Page;
  /** Folder for what is saved. */
  readonly downloads: string;
}

export interface BrowserOfFile extends Opened {
  /** The tests of the file are done. */
  release(): Promise<void>;
}

/** Articles of one site in one process, as where several stand open: a new one for each takes half of a test's time. */
const ONE_PROCESS = { 'dom.ipc.processCount.webIsolated': 1 };

/** Starting a browser takes as long as three tests: files that need nothing special have the same, one after the other. */
const shared = new Map<BrowserKind, Opened>();

export async function browserOfFile(
  kind: BrowserKind,
  { hosts, tuning, extension }: Wanted,
): Promise<BrowserOfFile> {
  if (tuning && isTuned(kind, tuning)) {
    const special = await open(kind, hosts, tuning);
    return { ...special, release: () => special.session.close() };
  }
  const opened = await sharedBrowser(kind, hosts);
  if (!extension) return { ...opened, release: async () => {} };
  const built = buildFolder(kind);
  const replaced = await withExtension(opened, extension(built));
  return {
    ...replaced,
    async release() {
      shared.set(kind, await withExtension(opened, built));
    },
  };
}

/** The one that the last file had, with other hosts; a new one where that has gone. */
async function sharedBrowser(kind: BrowserKind, hosts: Hosts): Promise<Opened> {
  const known = shared.get(kind);
  if (known?.session.browser.connected) {
    known.session.serve(hosts);
    return known;
  }
  const fresh = await open(kind, hosts, {});
  shared.set(kind, fresh);
  return fresh;
}

const isTuned = (kind: BrowserKind, { chromiumSwitches = [], firefoxPreferences = {} }: Tuning) =>
  (kind === 'chromium' ? chromiumSwitches : Object.keys(firefoxPreferences)).length > 0;

async function open(kind: BrowserKind, hosts: Hosts, tuning: Tuning): Promise<Opened> {
  const downloads = mkdtempSync(join(tmpdir(), 'crossread-saved-'));
  process.once('exit', () => rmSync(downloads, { recursive: true, force: true }));
  const firefoxPreferences = { ...ONE_PROCESS, ...tuning.firefoxPreferences };
  const session = await launch(kind, { hosts, downloads, tuning: { ...tuning, firefoxPreferences } });
  return { session, own: await openOwn(session), downloads };
}

async function withExtension({ session, downloads }: Opened, folder: string): Promise<Opened> {
  await session.replaceExtension(folder);
  return { session, own: await openOwn(session), downloads };
}

const openOwn = (session: Session) => session.openExtensionPage('welcome.html');
