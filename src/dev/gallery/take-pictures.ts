import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserKind } from '../browsers/session';
import { type Picture, type Problem, pictureOf } from './picture';
import { problemsOf } from './problems';
import { type State, sizes } from './state';
import { visitStates } from './visit';

export interface Taken {
  readonly pictures: readonly Picture[];
  readonly problems: readonly Problem[];
}

/** Opens every state in one browser, at each size, in light and dark; puts the pictures into `folder`. */
export async function takePictures(
  kind: BrowserKind,
  states: readonly State[],
  folder: string,
): Promise<Taken> {
  const pictures: Picture[] = [];
  const problems: Problem[] = [];
  mkdirSync(join(folder, kind), { recursive: true });
  await visitStates(kind, states, {
    sizesOf: (state) => state.sizes ?? sizes,
    async look(visit) {
      const { page, state, size, theme } = visit;
      const picture = pictureOf(state, kind, theme, size);
      const path = join(folder, picture.file) as `${string}.png`;
      await page.screenshot({ path, fullPage: state.whole ?? false });
      pictures.push(picture);
      problems.push(...(await problemsOf(visit)));
    },
    onFailure({ name }, { width }, error) {
      const where = `${kind}, ${width} px`;
      problems.push({ state: name, where, what: `can't be shown: ${String(error)}`, isNote: false });
    },
  });
  return { pictures, problems };
}
