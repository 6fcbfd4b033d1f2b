import { SKIPPED_TAGS } from './cues';
import { isKeyBox } from './key-box';
import { isAlone } from './shapes';

/** Whether an element is left out of the walk for what it is, whatever it is called. */
export function isSkipped(element: Element, tag: string, inHeading: boolean): boolean {
  // A heading that is nothing but a button opens the text under it.
  if (SKIPPED_TAGS.has(tag))
    return tag === 'aside' ? !isKeyBox(element) : !(tag === 'button' && inHeading && isAlone(element));
  // The time of a live-blog post inside its heading, or a footnote mark: no words of the sentence.
  if (tag === 'time') return inHeading && !isAlone(element);
  return tag === 'sup' && (element.firstElementChild?.getAttribute('href')?.startsWith('#') ?? false);
}
