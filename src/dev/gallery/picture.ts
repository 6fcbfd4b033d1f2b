import type { BrowserKind } from '../browsers/session';
import type { Size, State } from './state';
import type { Theme } from './visit';

/** One cell of the gallery. */
export interface Picture {
  readonly state: string;
  readonly kind: BrowserKind;
  readonly theme: Theme;
  readonly width: number;
  /** Address relative to the gallery's page. */
  readonly file: string;
}

/** Something that isn't as it ought to be, or (a note) only worth knowing. */
export interface Problem {
  readonly state: string;
  /** "firefox, dark, 390 px". */
  readonly where: string;
  readonly what: string;
  readonly isNote: boolean;
}

export const pictureOf = (state: State, kind: BrowserKind, theme: Theme, { width }: Size): Picture => ({
  state: state.name,
  kind,
  theme,
  width,
  file: `${kind}/${state.name}-${theme}-${width}.png`,
});
