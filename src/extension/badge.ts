import type { Words } from '../words/words';
import type { Counts } from './messages';

/** The part of the browser's `action` that a badge needs. */
export interface ToolbarIcon {
  readonly setBadgeText: (badge: { text: string; tabId: number }) => Promise<void>;
  readonly setBadgeBackgroundColor: (badge: { color: string; tabId: number }) => Promise<void>;
  readonly setBadgeTextColor?: (badge: { color: string; tabId: number }) => Promise<void> | void;
  readonly setTitle: (title: { title: string; tabId: number }) => Promise<void>;
}

/** The ink of differences between outlets, as in `ui/styles/tokens.css`: dark enough under white figures. */
const GROUND = '#9a4b00';
const FIGURES = '#ffffff';
/** Kinds as the tab in the page says them. */
const SAID = { outlets: 'tabOutlets', parties: 'tabParties', corroborated: 'corroborated' } as const;
/** More doesn't fit on the icon. */
const MOST = 99;

/** What the icon shows and says of a page; an empty badge where there is no difference to tell of. */
export function badgeOf(
  counts: Counts | null,
  words: Words,
): { readonly text: string; readonly title: string } {
  const name = words.say('extensionName');
  if (!counts) return { text: '', title: name };
  const differ = counts.outlets + counts.parties;
  const text = differ > MOST ? `${MOST}+` : differ > 0 ? String(differ) : '';
  const told = (['outlets', 'parties', 'corroborated'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => words.count(SAID[kind], counts[kind]));
  return { text, title: words.say('badgeTitle', name, told.join(', ') || words.say('tabNothing')) };
}

/** Shows the counts of a tab's page on the toolbar icon; null takes them away. A tab that has closed is no error. */
export async function showBadge(
  icon: ToolbarIcon,
  words: Words,
  tabId: number,
  counts: Counts | null,
): Promise<void> {
  const { text, title } = badgeOf(counts, words);
  try {
    await icon.setBadgeBackgroundColor({ color: GROUND, tabId });
    await icon.setBadgeTextColor?.({ color: FIGURES, tabId });
    await icon.setBadgeText({ text, tabId });
    await icon.setTitle({ title, tabId });
  } catch {
    // The tab closed meanwhile.
  }
}
