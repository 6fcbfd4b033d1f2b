import { mkdirSync } from 'node:fs';
import { build } from '../build';
import { allStates } from './all-states';
import type { Size } from './state';
import { type Theme, visitStates } from './visit';

// Takes the pictures that the README, the walk-through and the stores show. Usage: npm run pictures

/** The stores' size. */
const size: Size = { width: 1280, height: 800 };
const small: Size = { width: 390, height: 800 };

/** State, theme, size and file. */
const wanted: readonly (readonly [state: string, theme: Theme, size: Size, file: string])[] = [
  ['welcome', 'light', size, 'assets/pictures/first-run.png'],
  ['tab', 'light', size, 'assets/pictures/tab.png'],
  ['card-over-name', 'light', size, 'assets/pictures/hover-card.png'],
  ['sidebar', 'light', size, 'assets/pictures/sidebar.png'],
  ['sidebar', 'light', small, 'assets/pictures/sidebar-small.png'],
  ['coverage-sentence', 'light', size, 'assets/pictures/coverage.png'],
  ['coverage-matrix', 'light', size, 'assets/pictures/matrix.png'],
  ['popup-talks', 'light', { width: 320, height: 400 }, 'assets/pictures/popup.png'],
  ['settings', 'light', size, 'assets/pictures/settings.png'],
  ['sidebar', 'light', size, 'assets/store/screenshots/1-sidebar.png'],
  ['card-over-name', 'light', size, 'assets/store/screenshots/2-hover-card.png'],
  ['coverage-matrix', 'light', size, 'assets/store/screenshots/3-coverage.png'],
  ['sidebar', 'dark', size, 'assets/store/screenshots/4-dark.png'],
  ['welcome', 'light', size, 'assets/store/screenshots/5-first-run.png'],
];

async function main(): Promise<void> {
  if (!(await build('chromium'))) process.exit(1);
  for (const folder of ['assets/pictures', 'assets/store/screenshots'])
    mkdirSync(folder, { recursive: true });
  const sizesOf = (name: string) => [
    ...new Set(wanted.flatMap(([state, , at]) => (state === name ? [at] : []))),
  ];
  let failed = false;
  await visitStates(
    'chromium',
    allStates.filter(({ name }) => sizesOf(name).length > 0),
    {
      sizesOf: ({ name }) => sizesOf(name),
      async look({ page, state, size, theme }) {
        for (const [name, itsTheme, itsSize, file] of wanted) {
          if (name !== state.name || itsTheme !== theme || itsSize !== size) continue;
          await page.screenshot({ path: file as `${string}.png` });
          console.log(file);
        }
      },
      onFailure(state, _, error) {
        failed = true;
        console.error(`${state.name}: ${String(error)}`);
      },
    },
  );
  process.exitCode = failed ? 1 : 0;
}

await main();
