import { resolve } from 'node:path';
import { buildFolder } from '../build';
import { driveChromium } from './chromium';
import { findBrowser } from './find.mjs';
import { driveFirefox } from './firefox';
import { closeFirstRun } from './first-run';
import { newTabAt } from './new-tab';
import { startNewsHost } from './news-host';
import { preferred } from './preferred';
import { startProxy } from './proxy';
import type { BrowserKind, LaunchOptions, Session } from './session';
import { shadowOf } from './shadow';

const drivers = { chromium: driveChromium, firefox: driveFirefox };

/** Starts the news host, the proxy and a browser with the extension, all on this machine. */
export async function launch(kind: BrowserKind, options: LaunchOptions): Promise<Session> {
  const executable = findBrowser(kind);
  if (!executable) throw new Error(`No ${kind} found; run: node src/dev/setup.mjs --for test`);
  const newsHost = await startNewsHost(options.hosts);
  const proxy = await startProxy(Object.keys(options.hosts), newsHost.port);
  const closeServers = () => Promise.all([proxy.close(), newsHost.close()]);
  const driver = await drivers[kind]({
    executable,
    extensionDir: resolve(options.extensionDir ?? buildFolder(kind)),
    headless: options.headless ?? true,
    proxyPort: proxy.port,
    downloads: options.downloads ?? null,
    tuning: options.tuning ?? {},
  }).catch(async (error) => {
    await closeServers();
    throw error;
  });

  const extensionUrl = (path: string) => `${driver.extensionOrigin()}/${path.replace(/^\//u, '')}`;
  const newPage = async () => {
    const page = await driver.browser.newPage();
    options.onPage?.(page);
    return page;
  };
  const firstRun = await closeFirstRun(driver.browser, driver.extensionOrigin());
  return {
    kind,
    browser: driver.browser,
    firstRun,
    newPage,
    async open(url) {
      const page = await newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    extensionUrl,
    async openExtensionPage(path) {
      const page = await newPage();
      await driver.goToExtension(page, extensionUrl(path));
      return page;
    },
    goToExtension: (page, path) => driver.goToExtension(page, extensionUrl(path)),
    async replaceExtension(folder) {
      const { isAnew } = await driver.replaceExtension(resolve(folder));
      if (isAnew) await closeFirstRun(driver.browser, driver.extensionOrigin());
    },
    newExtensionTab: (act) => newTabAt(driver.browser, driver.extensionOrigin(), act),
    shadow: (page) => shadowOf(driver, page),
    async prefer(page, preferences) {
      await driver.prefer(page, preferences);
      await preferred(page, preferences);
    },
    stopBackground: driver.stopBackground,
    serve(hosts) {
      newsHost.play(hosts);
      proxy.know(Object.keys(hosts));
    },
    hostsAsked: () => [...new Set(proxy.asked)],
    requests: () => [...newsHost.requests],
    async close() {
      await driver.close();
      await closeServers();
    },
  };
}
