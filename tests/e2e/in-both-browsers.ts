import { existsSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserKind, browserKinds, type Session } from '../../src/dev/browsers/session';
import { build, buildFolder } from '../../src/dev/build';
import { type BrowserOfFile, browserOfFile, type Wanted } from './browser-of-file';
import { forgetChoices } from './forget-choices';

interface Setting extends Wanted {
  /** Where only one of them can be brought into the state in question. */
  readonly kinds?: readonly BrowserKind[];
  /** One where the tests of a file come to the same things again and again by themselves. */
  readonly turns?: 1 | 2;
}

/** What a test works with: one browser with the extension, shared by the tests of a file. */
export interface Given {
  readonly kind: BrowserKind;
  readonly session: () => Session;
  /** Folder for what that browser saves. */
  readonly downloads: () => string;
}

/**
 * Declares the same tests for Chromium and for Firefox. Each runs twice in one browser, so that what only works
 * the first time (or only fails the second) is seen; nothing is ever tried again after a failure.
 */
export function inBothBrowsers(
  { kinds = browserKinds, turns = 2, ...wanted }: Setting,
  declare: (given: Given) => void,
): void {
  const { hosts } = wanted;
  describe.each(kinds)('%s', (kind) => {
    let browser: BrowserOfFile | undefined;
    beforeAll(async () => {
      const built = buildFolder(kind);
      if (!existsSync(`${built}/manifest.json`) && !(await build(kind))) throw new Error(`No ${built}`);
      browser = await browserOfFile(kind, wanted);
    });
    afterEach(async () => {
      if (!browser) return;
      const { session, own } = browser;
      const [, ...opened] = await session.browser.pages();
      await Promise.all(opened.filter((page) => page !== own).map((page) => page.close()));
      await forgetChoices(own);
    });
    afterAll(() => browser?.release());

    describe.each(turns === 2 ? [1, 2] : [1])('turn %i', () => {
      const opened = (): BrowserOfFile => {
        if (!browser) throw new Error(`${kind} is not open`);
        return browser;
      };
      declare({ kind, session: () => opened().session, downloads: () => opened().downloads });
    });

    test('asked for no host but those of the pages that were opened', () => {
      expect([...(browser?.session.hostsAsked() ?? [])].sort()).toEqual(Object.keys(hosts).sort());
    });
  });
}
