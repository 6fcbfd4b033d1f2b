import type { State } from '../state';
import { coverageStates } from './coverage';
import { hoverCardStates } from './hover-card';
import { popupStates } from './popup';
import { settingsStates } from './settings';
import { sidebarStates } from './sidebar';

/** States that are worth seeing in Ukrainian too: each has words that are longer there, or forms that English lacks. */
const chosen = new Set([
  'sidebar',
  'hide-menu',
  'card-over-name',
  'coverage',
  'coverage-search',
  'coverage-nothing-found',
  'popup-talks',
  'settings',
]);

const others = [...sidebarStates, ...hoverCardStates, ...coverageStates, ...popupStates, ...settingsStates];

export const ukrainianStates: readonly State[] = others
  .filter(({ name }) => chosen.has(name))
  .map((state) => ({
    ...state,
    name: `ukrainian-${state.name}`,
    shows: `In Ukrainian: ${state.shows}`,
    extension: 'in Ukrainian',
  }));
