import puppeteer, { type CDPSession, type Page, type Target } from 'puppeteer-core';
import { errandHost } from './proxy';
import type { Driver, DriverOptions, Preferences } from './session';
import { rootSelector, viewport } from './shadow';

/** All traffic goes through the proxy; the resolver rule refuses whatever would try another way. Two of
 * Chromium's own errands (sign-in cookies, a component) can't be switched off: they are sent to a host of no one. */
const switches = (proxyPort: number) => [
  `--proxy-server=http://127.0.0.1:${proxyPort}`,
  '--proxy-bypass-list=<-loopback>',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--ignore-certificate-errors',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=NetworkTimeServiceQuerying',
  `--gaia-url=https://${errandHost}`,
  `--component-updater=url-source=https://${errandHost}/`,
  '--disable-search-engine-choice-screen',
];

export async function driveChromium(options: DriverOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    executablePath: options.executable,
    headless: options.headless,
    // With a window, whoever started it decides what Ctrl-C closes.
    handleSIGINT: options.headless,
    pipe: true,
    enableExtensions: true,
    ...(options.downloads !== null && {
      downloadBehavior: { policy: 'allow', downloadPath: options.downloads },
    }),
    defaultViewport: options.headless ? viewport : null,
    args: [...switches(options.proxyPort), ...(options.tuning.chromiumSwitches ?? [])],
    // Whatever this machine speaks: the tests read English.
    env: { ...process.env, LANGUAGE: 'en' },
  });
  const devtoolsOf = devtoolsByPage();
  let id = await browser.installExtension(options.extensionDir);

  return {
    browser,
    extensionOrigin: () => `chrome-extension://${id}`,
    async replaceExtension(folder) {
      await browser.uninstallExtension(id);
      id = await browser.installExtension(folder);
      return { isAnew: true };
    },
    async goToExtension(page, url) {
      await page.goto(url);
    },
    callInRoot: async (page, functionSource, json) =>
      callInRoot(await devtoolsOf(page), page.url(), functionSource, json),
    async prefer(page, preferences) {
      const devtools = await devtoolsOf(page);
      await devtools.send('Emulation.setEmulatedMedia', { features: mediaFeatures(preferences) });
    },
    async stopBackground() {
      const isOurs = (target: Target) => target.type() === 'service_worker' && target.url().includes(id);
      for (const target of browser.targets().filter(isOurs)) await (await target.worker())?.close();
    },
    close: () => browser.close(),
  };
}

function mediaFeatures({ dark, reducedMotion, forcedColours }: Preferences) {
  return [
    { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
    { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' },
    { name: 'forced-colors', value: forcedColours ? 'active' : 'none' },
  ];
}

/**
 * One session of the debugger for each page: opening one is work for the browser, and what is emulated lasts as long as the
 * session by which it was asked for.
 */
function devtoolsByPage(): (page: Page) => Promise<CDPSession> {
  const open = new Map<Page, Promise<CDPSession>>();
  return (page) => {
    const known = open.get(page) ?? page.createCDPSession();
    if (!open.has(page)) page.once('close', () => open.delete(page));
    open.set(page, known);
    return known;
  };
}

/** Each call lets go of its own objects: others may be under way. */
let calls = 0;

/** The debugger sees closed roots: describe the host, resolve its root, call the function with it. */
async function callInRoot(
  devtools: CDPSession,
  address: string,
  functionSource: string,
  json: string,
): Promise<string | null> {
  calls += 1;
  const objectGroup = `closed root ${calls}`;
  try {
    const { result: host } = await devtools.send('Runtime.evaluate', {
      expression: `document.querySelector(${JSON.stringify(rootSelector)})`,
      objectGroup,
    });
    if (!host.objectId) throw new Error(`No <${rootSelector}> in ${address}`);
    const { node } = await devtools.send('DOM.describeNode', { objectId: host.objectId, pierce: true });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId === undefined) throw new Error(`<${rootSelector}> has no shadow root`);
    const { object: root } = await devtools.send('DOM.resolveNode', { backendNodeId, objectGroup });
    const { result, exceptionDetails } = await devtools.send('Runtime.callFunctionOn', {
      functionDeclaration: functionSource,
      ...(root.objectId !== undefined && { objectId: root.objectId }),
      arguments: [root.objectId === undefined ? {} : { objectId: root.objectId }, { value: json }],
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return typeof result.value === 'string' ? result.value : null;
  } finally {
    await devtools.send('Runtime.releaseObjectGroup', { objectGroup }).catch(() => undefined);
  }
}
