import type { PageSample } from '../detection';

const SIDES = /ukrain|kyiv|kiev|zelensk/giu;
const TALKS =
  /\b(?:talks|negotia|peace|cease-?fire|truce|envoy|settle|guarant|diplom|deleg|mediat|territor|concess)/giu;
const INDEX = /^(?:collectionp|searchr|profile)/u;

/**
 * The always-on first look, in a few hundred bytes: no article on the topic may fail it, most other pages do.
 * Both kinds of words must come, and often for the length; `detect` decides on the rest.
 */
export function couldBeOnTopic({ title, description, paragraphs, types }: PageSample): boolean {
  const body = paragraphs.join(' ');
  const text = `${title} ${description} ${body}`;
  const count = (words: RegExp) => text.match(words)?.length ?? 0;
  const sides = count(SIDES);
  return (
    body.length > 249 &&
    count(/\bthe\b/giu) > 1 &&
    sides > Math.max(1, text.length / 1e3) &&
    sides * count(TALKS) > Math.max(3, (text.length / 650) ** 2) &&
    !types.some((type) => INDEX.test(type))
  );
}
