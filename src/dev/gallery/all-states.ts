import type { State } from './state';
import { coverageStates } from './states/coverage';
import { firstRunStates } from './states/first-run';
import { fullStorageStates } from './states/full-storage';
import { hoverCardStates } from './states/hover-card';
import { ukrainianStates } from './states/in-ukrainian';
import { nothingToSayStates } from './states/nothing-to-say';
import { popupStates } from './states/popup';
import { preferenceStates } from './states/preferences';
import { settingsStates } from './states/settings';
import { sidebarStates } from './states/sidebar';
import { tabStates } from './states/tab';

/** Every state of the interface, in the order in which a reader comes to them. A file of `states` belongs in here. */
export const allStates: readonly State[] = [
  ...firstRunStates,
  ...tabStates,
  ...sidebarStates,
  ...hoverCardStates,
  ...nothingToSayStates,
  ...coverageStates,
  ...popupStates,
  ...settingsStates,
  ...fullStorageStates,
  ...preferenceStates,
  ...ukrainianStates,
];
