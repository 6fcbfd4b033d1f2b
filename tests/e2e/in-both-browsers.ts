import { existsSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../../src/dev/browsers/launch';
import type { Hosts } from '../../src/dev/browsers/news-host';
import { type BrowserKind, browserKinds, type Session } from '../../src/dev/browsers/session';
import { build, buildFolder } from '../../src/dev/build';

interface Setting {
  /** The only hosts that answer. At the end a test says that no other host was asked for. */
  readonly hosts: Hosts;
  /** Makes the folder of the extension to load from that of the build; the build itself unless told. */
  readonly extension?: (builtFolder: string) => string;
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
export function inBothBrowsers({ hosts, extension }: Setting, declare: (given: Given) => void): void {
  describe.each(browserKinds)('%s', (kind) => {
    let session: Session | undefined;
    beforeAll(async () => {
      const built = buildFolder(kind);
      if (!existsSync(`${built}/manifest.json`) && !(await build(kind))) throw new Error(`No ${built}`);
      session = await launch(kind, { hosts, ...(extension && { extensionDir: extension(built) }) });
    });
    afterEach(async () => {
      const [, ...opened] = (await session?.browser.pages()) ?? [];
      await Promise.all(opened.map((page) => page.close()));
    });
    afterAll(() => session?.close());

    describe.each([1, 2])('turn %i', () => {
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
