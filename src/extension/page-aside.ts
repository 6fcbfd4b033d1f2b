import { fitWidth, type Settings } from '../settings';

/** How the page makes room for the sidebar: a style sheet of the extension's, not of the page's DOM. */
export type Aside = Pick<Settings, 'side' | 'width'>;

/** So much has to stay for the article, in CSS px; with less the sidebar lies over it. */
export const LEAST_FOR_ARTICLE = 480;

/** Inserted while the sidebar is open, taken out when it closes; the same text for the same sidebar. */
export function asideCss({ side, width }: Aside): string {
  return `@media screen{:root{margin-${side}:${width}px!important}}`;
}

/** Whether a viewport has room for the article beside a sidebar; both in CSS px. */
export function hasRoomBeside(viewport: number, width: number): boolean {
  return viewport - width >= LEAST_FOR_ARTICLE;
}

/** What comes from a page, within the limits; null for anything that is none. */
export function readAside(value: unknown): Aside | null {
  const { side, width } = (value ?? {}) as Partial<Record<keyof Aside, unknown>>;
  const isSide = side === 'left' || side === 'right';
  return isSide && Number.isFinite(width) ? { side, width: fitWidth(Number(width)) } : null;
}
