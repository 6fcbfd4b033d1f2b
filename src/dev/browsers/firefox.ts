import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Driver, DriverOptions, Preferences } from './session';
import { rootSelector, viewport } from './shadow';

/** The extension's id in the Firefox manifest, and the address that this profile gives it. */
const extensionId = 'crossread@crossread.invalid';
const extensionUuid = '5c0e6f3e-3c1b-4f5e-9d50-5b3f5a6d7e8f';

const preferences = ({ proxyPort, downloads, tuning }: DriverOptions) => ({
  ...(downloads !== null && {
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.alwaysOpenPanel': false,
  }),
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxyPort,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxyPort,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
  'network.proxy.failover_direct': false,
  'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionUuid }),
  // Whatever this machine speaks: the tests read English.
  'intl.locale.requested': 'en-US',
  // Firefox's own errands would drown the log: its settings service is the one that puppeteer leaves on.
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  ...tuning.firefoxPreferences,
});

export async function driveFirefox(options: DriverOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: options.headless,
    // With a window, whoever started it decides what Ctrl-C closes.
    handleSIGINT: options.headless,
    acceptInsecureCerts: true,
    defaultViewport: options.headless ? viewport : null,
    // Without it a tab may not be sent to a moz-extension: address.
    args: ['--remote-allow-system-access'],
    // A connection that isn't to this machine then ends the browser at once, so nothing can go round the proxy;
    // it also lets the settings service be pointed at nothing.
    env: { ...process.env, MOZ_DISABLE_NONLOCAL_CONNECTIONS: '1' },
    extraPrefsFirefox: preferences(options),
  });
  await browser.installExtension(options.extensionDir);

  return {
    browser,
    extensionOrigin: () => `moz-extension://${extensionUuid}`,
    // One id, so the new takes the old one's place.
    async replaceExtension(folder) {
      await browser.installExtension(folder);
      return { isAnew: false };
    },
    goToExtension,
    callInRoot: (page, functionSource, json) => callInRoot(browser, page, functionSource, json),
    prefer: (_page, preferences) => prefer(browser, preferences),
    stopBackground: () => callInBrowser(browser, stopBackgroundScript),
    close: () => browser.close(),
  };
}

/** Firefox sends no load events for extension pages (and `page.url()` stays `about:blank`): go, then look. */
async function goToExtension(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: [] });
  const bare = url.split(/[?#]/u)[0] ?? url;
  for (let waited = 0; waited < 10_000; waited += 50) {
    const [href, state] = await page
      .evaluate(() => [location.href, document.readyState])
      .catch(() => ['', '']);
    if (href?.startsWith(bare) && state === 'complete') return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${url} didn't open within 10 s`);
}

interface BidiNode {
  readonly sharedId?: string;
  readonly value?: { readonly shadowRoot?: BidiNode | null };
}

interface BidiAnswer {
  readonly result: {
    readonly contexts?: readonly { readonly context: string }[];
    readonly type?: 'success' | 'exception';
    readonly result?: BidiNode & { readonly type: string; readonly value?: unknown };
    readonly exceptionDetails?: { readonly text: string };
  };
}

/** What of puppeteer's inside is needed to speak WebDriver BiDi by hand: it has no public door for that. */
interface BidiBrowser {
  readonly connection: { send(method: string, parameters: object): Promise<BidiAnswer> };
}

/** Runs a script in the browser's own window, which may do what BiDi has no words for. */
async function callInBrowser(browser: Browser, expression: string): Promise<void> {
  const { connection } = browser as unknown as BidiBrowser;
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const target = { context: result.contexts?.[0]?.context };
  await connection.send('script.evaluate', { expression, target, awaitPromise: true });
}

/** A reader's preferences hold for all pages. */
function prefer(browser: Browser, preferences: Preferences): Promise<void> {
  const { dark = false, reducedMotion = false, forcedColours = false } = preferences;
  // Forced colours are dark or light by themselves, whatever else is preferred.
  const [paper, ink, link] = dark ? ['#000000', '#ffffff', '#ffff00'] : ['#ffffff', '#000000', '#0000ee'];
  const prefs = [
    ['layout.css.prefers-color-scheme.content-override', dark ? 0 : 1],
    ['ui.prefersReducedMotion', Number(reducedMotion)],
    // 0: as high contrast of the system has it, 2: always.
    ['browser.display.document_color_use', forcedColours ? 2 : 0],
    ['browser.display.background_color', paper],
    ['browser.display.foreground_color', ink],
    ['browser.display.background_color.dark', paper],
    ['browser.display.foreground_color.dark', ink],
    ['browser.display.anchor_color', link],
    ['browser.display.anchor_color.dark', link],
  ] as const;
  const set = prefs.map(([name, value]) => {
    const type = typeof value === 'number' ? 'Int' : 'String';
    return `Services.prefs.set${type}Pref(${JSON.stringify(name)}, ${JSON.stringify(value)})`;
  });
  return callInBrowser(browser, set.join(';'));
}

const stopBackgroundScript = `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension
  .terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`;

/**
 * WebDriver BiDi describes closed roots too when asked for `includeShadowTree: 'all'`; the root's shared id may
 * then be an argument. All runs in a sandbox: the page's own changes to prototypes don't reach it.
 */
async function callInRoot(
  browser: Browser,
  page: Page,
  functionSource: string,
  json: string,
): Promise<string | null> {
  const { connection } = browser as unknown as BidiBrowser;
  const context = (page.mainFrame() as unknown as { readonly _id: string })._id;
  const target = { context, sandbox: 'crossread-test' };

  const described = await connection.send('script.evaluate', {
    expression: `document.querySelector(${JSON.stringify(rootSelector)})`,
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  const host = described.result.result;
  if (!host?.sharedId) throw new Error(`No <${rootSelector}> in ${page.url()}`);
  const sharedId = (host as BidiNode).value?.shadowRoot?.sharedId;
  if (!sharedId) throw new Error(`<${rootSelector}> has no shadow root`);

  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: functionSource,
    target,
    arguments: [{ sharedId }, { type: 'string', value: json }],
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails?.text ?? 'Failed in the page');
  return typeof result.result?.value === 'string' ? result.result.value : null;
}
