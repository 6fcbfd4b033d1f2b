import type { BrowserKind } from './browsers/session';
import { run } from './run';

const targets = {
  chromium: { browser: 'chrome', folder: '.output/chrome-mv3' },
  firefox: { browser: 'firefox', folder: '.output/firefox-mv3' },
};

export const buildFolder = (kind: BrowserKind): string => targets[kind].folder;

/** Builds the extension, the library in it. Prints nothing unless it fails. */
export async function build(kind: BrowserKind): Promise<boolean> {
  const { ok, output, errors } = await run('wxt', ['build', '-b', targets[kind].browser], true);
  if (!ok) console.error(output + errors);
  return ok;
}
