import type card from '../../assets/words/en/card.json';
import type coverage from '../../assets/words/en/coverage.json';
import type manifest from '../../assets/words/en/manifest.json';
import type marks from '../../assets/words/en/marks.json';
import type parts from '../../assets/words/en/parts.json';
import type popup from '../../assets/words/en/popup.json';
import type reasons from '../../assets/words/en/reasons.json';
import type settings from '../../assets/words/en/settings.json';
import type sidebar from '../../assets/words/en/sidebar.json';
import type welcome from '../../assets/words/en/welcome.json';

/** Every text of the interface, by its name: the English files of `assets/words` are the list. */
export type WordKey = keyof (typeof card &
  typeof coverage &
  typeof manifest &
  typeof marks &
  typeof parts &
  typeof popup &
  typeof reasons &
  typeof settings &
  typeof sidebar &
  typeof welcome);

/** Texts that a count stands in: `reports_one`, `reports_other` are the plural forms of `reports`. */
export type CountKey = WordKey extends infer Key ? (Key extends `${infer Base}_one` ? Base : never) : never;
