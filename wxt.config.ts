import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { buildLibraryFile, buildStoryFile, readLibraryFile } from './src/cli/library';
import { buildLocaleFiles } from './src/cli/word-files';
import { listedMatches } from './src/extension/site-matches';
import type { Outlet } from './src/model';

const iconSizes = [16, 32, 48, 96, 128];

/** Where the extension runs without being asked: the named news hosts and nowhere else. */
const newsMatches = [
  ...listedMatches(JSON.parse(readFileSync('data/outlets.json', 'utf8')) as readonly Outlet[]),
];

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  outDir: '.output',
  entrypointsDir: 'entrypoints',
  vite: () => ({ build: { target: 'es2022' } }),
  // What Firefox's reviewers build from: all that a build reads, with assets/store/BUILD.md to go by.
  zip: {
    excludeSources: [
      'tests/**',
      'data/gold/**',
      'assets/pictures/**',
      'assets/store/screenshots/**',
      '*.tmp.ts',
    ],
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: newsMatches,
    // Granted one site at a time, by the popup's "Add this site".
    optional_host_permissions: ['*://*/*'],
    // The always-on gate is an unlisted script named by hand: as a WXT content script it would be ten times the size.
    content_scripts: [{ matches: newsMatches, js: ['gate.js'], run_at: 'document_idle', all_frames: false }],
    commands: {
      'toggle-sidebar': {
        suggested_key: { default: 'Alt+Shift+C' },
        description: '__MSG_commandToggle__',
      },
      'next-finding': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_commandNext__',
      },
      'previous-finding': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_commandPrevious__',
      },
    },
    icons: Object.fromEntries(iconSizes.map((size) => [size, `icon-${size}.png`])),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'crossread@crossread.invalid',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      const library = readLibraryFile();
      files.push({ relativeDest: 'library.json', contents: buildLibraryFile(library) });
      files.push({ relativeDest: 'story.json', contents: buildStoryFile(library) });
      for (const { path, contents } of buildLocaleFiles()) files.push({ relativeDest: path, contents });
      for (const size of iconSizes) {
        files.push({ relativeDest: `icon-${size}.png`, absoluteSrc: resolve('assets', `icon-${size}.png`) });
      }
    },
  },
});
