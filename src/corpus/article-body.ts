import type { Block } from '../model';
import { bodyBlocks } from './body-blocks';
import { headingKey } from './contents-list';
import { isFurniture, withoutRelated } from './furniture';
import type { Line } from './line';
import { withoutCalls } from './reader-call';

const NO_HEADINGS: ReadonlySet<string> = new Set();

/**
 * What all shapes share once the title is known: leaves out the title where it comes again, related links,
 * navigation, tags and calls to the reader, and turns the rest into blocks. `headings` as for `bodyBlocks`.
 */
export function articleBody(
  lines: readonly Line[],
  title: string,
  headings: ReadonlySet<string> = NO_HEADINGS,
): readonly Block[] {
  const titleKey = headingKey(title);
  const text = withoutRelated(lines)
    .filter((line) => headingKey(line.text) !== titleKey && !isFurniture(line.text))
    .map(withoutCalls)
    .filter((line) => line !== null);
  return bodyBlocks(text, headings);
}
