import type { Page } from 'puppeteer-core';
import { launch } from '../browsers/launch';
import type { BrowserKind, Session } from '../browsers/session';
import { buildFolder } from '../build';
import { interfaceParts } from '../interface-parts';
import { type Complaints, createComplaints } from './complaints';
import { copyExtension, type ExtensionCopy } from './extension-copy';
import { galleryHosts } from './hosts';
import { settle } from './settle';
import type { Size, State } from './state';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** A state that has been brought about in one browser, at one size and in one theme, and stands still. */
export interface Visit {
  readonly session: Session;
  readonly page: Page;
  readonly state: State;
  readonly size: Size;
  readonly theme: Theme;
  /** What its pages complain of. */
  readonly complaints: Complaints;
}

export interface Visitor {
  readonly sizesOf: (state: State) => readonly Size[];
  /** Light, then dark, unless told. */
  readonly themes?: readonly Theme[];
  readonly look: (visit: Visit) => Promise<void>;
  /** The state can't be brought about, or looked at. The others are visited all the same. */
  readonly onFailure: (state: State, size: Size, error: unknown) => void;
}

/** The closed root of a state beside an article; null on a page of our own. */
export const shadowOfVisit = ({ session, page, state }: Visit) =>
  state.surface === 'article' ? session.shadow(page) : null;

/** Visits states in one browser, at each size first in light and then in dark. */
export async function visitStates(
  kind: BrowserKind,
  states: readonly State[],
  visitor: Visitor,
): Promise<void> {
  const complaints = createComplaints();
  const extensionDir = buildFolder(kind);
  const session = await launch(kind, { hosts: galleryHosts, extensionDir, onPage: complaints.listenTo });
  try {
    const tab = await session.newPage();
    for (const [copy, its] of byExtension(states)) {
      const { folder, remove } = copyExtension(extensionDir, copy);
      try {
        if (copy !== 'as built') await session.replaceExtension(folder);
        for (const state of its) {
          for (const size of visitor.sizesOf(state)) {
            await visitState({ session, complaints, tab, state, size }, visitor).catch((error) =>
              visitor.onFailure(state, size, error),
            );
            await empty(session, tab);
          }
        }
      } finally {
        remove();
      }
    }
  } finally {
    await session.close();
  }
}

/** States by the extension they are seen in, as it was built first, so that each is loaded once. */
function byExtension(states: readonly State[]): ReadonlyMap<ExtensionCopy, readonly State[]> {
  const groups = new Map<ExtensionCopy, readonly State[]>([['as built', []]]);
  for (const state of states) {
    const copy = state.extension ?? 'as built';
    groups.set(copy, [...(groups.get(copy) ?? []), state]);
  }
  return groups;
}

async function visitState(
  { tab, ...at }: Omit<Visit, 'page' | 'theme'> & { readonly tab: Page },
  { look, themes: wanted = themes }: Visitor,
): Promise<void> {
  const { session, state, size, complaints } = at;
  await tab.setViewport(size);
  await session.prefer(tab, { ...state.prefers, dark: false });
  complaints.take();
  const page = await state.open({ session, tab, size });
  for (const theme of wanted) {
    await session.prefer(page, { ...state.prefers, dark: theme === 'dark' });
    const visit = { ...at, page, theme };
    await settle(page, shadowOfVisit(visit));
    await look(visit);
  }
}

/** One tab is enough for all, without what the last state left in it; a tab more or less costs as much as a state. */
async function empty(session: Session, tab: Page): Promise<void> {
  const [first, ...others] = await session.browser.pages();
  await Promise.all(others.filter((page) => page !== tab && page !== first).map((page) => page.close()));
  await tab.bringToFront();
  // An open sidebar is remembered: the next state begins with it closed, as at first.
  await session
    .shadow(tab)
    .evaluate((root, close) => root.querySelector<HTMLElement>(close)?.click(), interfaceParts.closeSidebar)
    .catch(() => undefined);
  await tab.goto('about:blank');
}
