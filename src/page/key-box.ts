import { namesOf } from './markup';
import { holdsPhrase, readNames } from './name-parts';

const NAMES: ReadonlySet<string> = new Set(
  (
    'keypoint keypoints keyfacts keytakeaways takeaway takeaways highlights factbox summary tldr bullets ' +
    'key-point key-points key-facts key-takeaways key-developments main-points fact-box facts-box at-glance a-glance ' +
    'in-brief in-short what-we'
  ).split(' '),
);

const HEAD =
  /^(?:(?:the )?(?:key|main) (?:points|facts|takeaways|developments|findings)|at a glance|in (?:brief|short|summary|numbers)|(?:quick )?(?:summary|highlights)|takeaways|tl;?dr|what (?:we know|you need to know|to know)|the (?:story|essentials) (?:so far|in short))(?=$|[\s:])/iu;

/** Whether names say "key points", "summary", "at a glance". */
export function namesKeyPoints(names: string): boolean {
  return readNames(names).some((parts) => holdsPhrase(parts, NAMES));
}

/**
 * Whether a box beside the text is a part of the article in short ("Key points"), by its names, its label or its
 * first heading. Looks at a bounded number of nodes.
 */
export function isKeyBox(element: Element): boolean {
  if (namesKeyPoints(namesOf(element))) return true;
  return HEAD.test(element.getAttribute('aria-label') ?? '') || HEAD.test(headOf(element));
}

function headOf(element: Element): string {
  let head = element.firstElementChild;
  if (head?.localName === 'header' || head?.localName === 'div') head = head.firstElementChild;
  if (!head || !/^(?:h[1-6]|p|strong|b)$/u.test(head.localName)) return '';
  const inner = head.firstElementChild?.firstChild ?? head.firstChild;
  return inner?.nodeType === 3 ? (inner as Text).data.slice(0, 80).trim() : '';
}
