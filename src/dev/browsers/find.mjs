import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

// Plain JavaScript: set-up runs it before anything is installed.

const { env, platform } = process;
const windowsRoots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root);

const macApplication = (name) => `/Applications/${name}.app/Contents/MacOS/${name}`;
const onWindows = (...parts) => windowsRoots.map((root) => join(root, ...parts));

/** Where a browser may be, best first: a variable, names on the PATH, the usual places. */
const candidates = {
  chromium: {
    variable: 'CROSSREAD_CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'brave-browser'],
    places: {
      darwin: ['Chromium', 'Google Chrome', 'Brave Browser'].map(macApplication),
      win32: [
        ...onWindows('Chromium', 'Application', 'chrome.exe'),
        ...onWindows('Google', 'Chrome', 'Application', 'chrome.exe'),
        ...onWindows('BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'),
      ],
    },
  },
  firefox: {
    variable: 'CROSSREAD_FIREFOX',
    names: ['firefox-esr', 'firefox'],
    places: {
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: onWindows('Mozilla Firefox', 'firefox.exe'),
    },
  },
};

/** Path of the browser's program, or null. */
export function findBrowser(kind) {
  const { variable, names, places } = candidates[kind];
  if (env[variable]) return runnable(env[variable]) ? env[variable] : null;
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder);
  const onPath =
    platform === 'win32' ? [] : names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...(places[platform] ?? [])].find(runnable) ?? null;
}

function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
