import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Driver, DriverOptions } from './session';
import { rootSelector, viewport } from './shadow';

/** The extension's id in the Firefox manifest, and the address that this profile gives it. */
const extensionId = 'crossread@crossread.invalid';
const extensionUuid = '5c0e6f3e-3c1b-4f5e-9d50-5b3f5a6d7e8f';

const preferences = (proxyPort: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxyPort,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxyPort,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
  'network.proxy.failover_direct': false,
  'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionUuid }),
  // Firefox's own errands would drown the log: its settings service is the one that puppeteer leaves on.
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
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
    extraPrefsFirefox: preferences(options.proxyPort),
  });
  await browser.installExtension(options.extensionDir);

  return {
    browser,
    extensionOrigin: `moz-extension://${extensionUuid}`,
    openExtensionPage: (url) => openExtensionPage(browser, url),
    callInRoot: (page, functionSource, json) => callInRoot(browser, page, functionSource, json),
    close: () => browser.close(),
  };
}

/** Firefox sends no load events for extension pages (and `page.url()` stays `about:blank`): go, then look. */
async function openExtensionPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: [] });
  const bare = url.split(/[?#]/u)[0] ?? url;
  for (let waited = 0; waited < 10_000; waited += 50) {
    const [href, state] = await page
      .evaluate(() => [location.href, document.readyState])
      .catch(() => ['', '']);
    if (href?.startsWith(bare) && state === 'complete') return page;
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
    readonly type: 'success' | 'exception';
    readonly result?: BidiNode & { readonly type: string; readonly value?: unknown };
    readonly exceptionDetails?: { readonly text: string };
  };
}

/** What of puppeteer's inside is needed to speak WebDriver BiDi by hand: it has no public door for that. */
interface BidiBrowser {
  readonly connection: { send(method: string, parameters: object): Promise<BidiAnswer> };
}

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
