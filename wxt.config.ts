import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { buildLibraryFile } from './src/cli/library';

const iconSizes = [16, 32, 48, 96, 128];

/** Where the extension runs: the named news hosts and nowhere else. */
function newsMatches(): string[] {
  const outlets = JSON.parse(readFileSync('data/outlets.json', 'utf8')) as { domains: string[] }[];
  const domains = [...new Set(outlets.flatMap((outlet) => outlet.domains))].sort();
  return domains.map((domain) => `*://*.${domain}/*`);
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  outDir: '.output',
  entrypointsDir: 'entrypoints',
  vite: () => ({ build: { target: 'es2022' } }),
  manifest: ({ browser }) => ({
    name: 'Crossread',
    description: 'On an article about the Ukraine peace talks: what other outlets report on the same point.',
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: newsMatches(),
    // The always-on gate is an unlisted script named by hand: as a WXT content script it would be ten times the size.
    content_scripts: [
      { matches: newsMatches(), js: ['gate.js'], run_at: 'document_idle', all_frames: false },
    ],
    commands: {
      'toggle-sidebar': {
        suggested_key: { default: 'Alt+Shift+C' },
        description: 'Open or close the sidebar',
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
      files.push({ relativeDest: 'library.json', contents: buildLibraryFile() });
      for (const size of iconSizes) {
        files.push({ relativeDest: `icon-${size}.png`, absoluteSrc: resolve('assets', `icon-${size}.png`) });
      }
    },
  },
});
