import type { Browser, Page } from 'puppeteer-core';
import type { Hosts } from './news-host';

export type BrowserKind = 'chromium' | 'firefox';

export const browserKinds: readonly BrowserKind[] = ['chromium', 'firefox'];

export interface LaunchOptions {
  /** Folder of the unpacked extension; that of the kind's own build unless told. */
  readonly extensionDir?: string;
  readonly headless?: boolean;
  /** Folder for what pages save; without it the browser's own. */
  readonly downloads?: string;
  /** The only hosts that answer. */
  readonly hosts: Hosts;
  readonly tuning?: Tuning;
  /** Told of each page that this session opens, before it goes anywhere. */
  readonly onPage?: (page: Page) => void;
}

/** What is otherwise about the browser from its start on: one that lacks something, or has little room. */
export interface Tuning {
  /** Of the command line, like `--mute-audio`. */
  readonly chromiumSwitches?: readonly string[];
  /** As in `about:config`. */
  readonly firefoxPreferences?: Readonly<Record<string, boolean | number | string>>;
}

/** What a reader has set in the system or the browser; what isn't named is as when nothing was set. */
export interface Preferences {
  readonly dark?: boolean;
  readonly reducedMotion?: boolean;
  readonly forcedColours?: boolean;
}

/** What survives the way into a page and back. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The inside of the extension's closed shadow root in one page, for eyes and hands of a test. */
export interface Shadow {
  /**
   * Runs `fn` in the page with the root; it may use nothing but its arguments,
   * and its result comes back as JSON. Throws where there is no root.
   */
  evaluate<T, A extends readonly Json[]>(
    fn: (root: ShadowRoot, ...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T>;
  /** The same for a function given as source text: `(root, ...args) => …`. */
  call<T>(functionSource: string, ...args: readonly Json[]): Promise<T>;
  /** Waits until `selector` matches inside the root; throws after `ms`. */
  waitFor(selector: string, ms?: number): Promise<void>;
  /** Real mouse input at the element's centre; throws where something else would receive it. */
  click(selector: string): Promise<void>;
  hover(selector: string): Promise<void>;
}

/** One running browser with the extension in it; the same for both kinds. */
export interface Session {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** Whether the first-run page opened by itself after installing; it has been closed again. */
  readonly firstRun: boolean;
  /** An empty page in a new tab. */
  newPage(): Promise<Page>;
  /** Opens an address of a served host in a new tab and waits for its load event. */
  open(url: string): Promise<Page>;
  extensionUrl(path: string): string;
  /** Takes a page to one of the extension's own. */
  goToExtension(page: Page, path: string): Promise<void>;
  /** Puts the extension of another folder in the place of the one that is loaded. */
  replaceExtension(folder: string): Promise<void>;
  openExtensionPage(path: string): Promise<Page>;
  /** The extension's own page that opens in a new tab because of `act`, once it has drawn something. */
  newExtensionTab(act: () => Promise<unknown>): Promise<Page>;
  shadow(page: Page): Shadow;
  /** Plays a reader who prefers this, from now on; in Firefox in all its pages. */
  prefer(page: Page, preferences: Preferences): Promise<void>;
  /** Ends the extension's background, as browsers do after half a minute without work for it. */
  stopBackground(): Promise<void>;
  /** Other hosts answer from now on; what was asked for before is forgotten. */
  serve(hosts: Hosts): void;
  /** Every host asked for since the start, or since other hosts came, each once. */
  hostsAsked(): readonly string[];
  /** Every address the news host was asked for, in order. */
  requests(): readonly string[];
  close(): Promise<void>;
}

/** The part of a session in which browsers differ. */
export interface Driver {
  readonly browser: Browser;
  extensionOrigin(): string;
  /** Tells whether that was installing, after which a first page opens, rather than updating. */
  replaceExtension(folder: string): Promise<{ readonly isAnew: boolean }>;
  /** Takes a page to an address of the extension's, and waits until that is loaded. */
  goToExtension(page: Page, url: string): Promise<void>;
  /** Calls a function, given as source text, with the closed root and a JSON text; gives a JSON text or null. */
  callInRoot(page: Page, functionSource: string, json: string): Promise<string | null>;
  prefer(page: Page, preferences: Preferences): Promise<void>;
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

export interface DriverOptions {
  readonly executable: string;
  readonly extensionDir: string;
  readonly headless: boolean;
  readonly proxyPort: number;
  readonly downloads: string | null;
  readonly tuning: Tuning;
}
