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
  // What is emulated lasts as long as the debugger's session by which it was asked for.
  const emulating = new Map<Page, CDPSession>();
  let id = await browser.installExtension(options.extensionDir);

  return {
    browser,
    extensionOrigin: () => `chrome-extension://${id}`,
    async replaceExtension(folder) {
      await browser.uninstallExtension(id);
      id = await browser.installExtension(folder);
    },
    async goToExtension(page, url) {
      await page.goto(url);
    },
    callInRoot,
    async prefer(page, preferences) {
      const devtools = emulating.get(page) ?? (await page.createCDPSession());
      if (!emulating.has(page)) page.once('close', () => emulating.delete(page));
      emulating.set(page, devtools);
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

/** The debugger sees closed roots: describe the host, resolve its root, call the function with it. */
async function callInRoot(page: Page, functionSource: string, json: string): Promise<string | null> {
  const devtools = await page.createCDPSession();
  try {
    const { result: host } = await devtools.send('Runtime.evaluate', {
      expression: `document.querySelector(${JSON.stringify(rootSelector)})`,
    });
    if (!host.objectId) throw new Error(`No <${rootSelector}> in ${page.url()}`);
    const { node } = await devtools.send('DOM.describeNode', { objectId: host.objectId, pierce: true });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId === undefined) throw new Error(`<${rootSelector}> has no shadow root`);
    const { object: root } = await devtools.send('DOM.resolveNode', { backendNodeId });
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
    await devtools.detach();
  }
}
