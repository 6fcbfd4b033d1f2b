import { existsSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../../src/dev/browsers/launch';
import type { Hosts } from '../../src/dev/browsers/news-host';
import { type BrowserKind, browserKinds, type Session, type Tuning } from '../../src/dev/browsers/session';
import { build, buildFolder } from '../../src/dev/build';
import { forgetChoices } from './forget-choices';

interface Setting {
  /** The only hosts that answer. At the end a test says that no other host was asked for. */
  readonly hosts: Hosts;
  /** Makes the folder of the extension to load from that of the build; the build itself unless told. */
  readonly extension?: (builtFolder: string) => string;
  /** Folder for what is saved. */
  readonly downloads?: string;
  readonly tuning?: Tuning;
  /** Where only one of them can be brought into the state in question. */
  readonly kinds?: readonly BrowserKind[];
  /** One where the tests of a file come to the same things again and again by themselves. */
  readonly turns?: 1 | 2;
}

/** What a test works with: one browser with the extension, shared by the tests of a file. */
export interface Given {
  readonly kind: BrowserKind;
  readonly session: () => Session;
}

/**
 * Declares the same tests for Chromium and for Firefox. Each runs twice in one browser, so that what only works
 * the first time (or only fails the second) is seen; nothing is ever tried again after a failure.
 */
export function inBothBrowsers(
  { hosts, extension, downloads, tuning, kinds = browserKinds, turns = 2 }: Setting,
  declare: (given: Given) => void,
): void {
  describe.each(kinds)('%s', (kind) => {
    let session: Session | undefined;
    // A page of ours that stays open: opening one for each test would take longer than many a test.
    let own: Page | undefined;
    beforeAll(async () => {
      const built = buildFolder(kind);
      if (!existsSync(`${built}/manifest.json`) && !(await build(kind))) throw new Error(`No ${built}`);
      session = await launch(kind, {
        hosts,
        ...(extension && { extensionDir: extension(built) }),
        ...(downloads !== undefined && { downloads }),
        ...(tuning && { tuning }),
      });
      own = await session.openExtensionPage('welcome.html');
    });
    afterEach(async () => {
      const [, ...opened] = (await session?.browser.pages()) ?? [];
      await Promise.all(opened.filter((page) => page !== own).map((page) => page.close()));
      if (own) await forgetChoices(own);
    });
    afterAll(() => session?.close());

    describe.each(turns === 2 ? [1, 2] : [1])('turn %i', () => {
      declare({
        kind,
        session: () => {
          if (!session) throw new Error(`${kind} is not open`);
          return session;
        },
      });
    });

    test('asked for no host but those of the pages that were opened', () => {
      expect([...(session?.hostsAsked() ?? [])].sort()).toEqual(Object.keys(hosts).sort());
    });
  });
}
