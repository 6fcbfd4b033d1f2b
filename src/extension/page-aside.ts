/** How the page makes room for the sidebar: a style sheet of the extension's, not of the page's DOM. */

/** Width of the sidebar, as in `ui/styles/sidebar.css`, in CSS px. */
export const SIDEBAR_WIDTH = 380;

/** So much has to stay for the article; with less the sidebar lies over it. */
export const LEAST_FOR_ARTICLE = 480;

/** Inserted while the sidebar is open, taken out when it closes. */
export const ASIDE_CSS = `@media screen{:root{margin-right:${SIDEBAR_WIDTH}px!important}}`;

/** Whether a viewport of this width (CSS px) has room for both. */
export function hasRoomBeside(viewport: number): boolean {
  return viewport - SIDEBAR_WIDTH >= LEAST_FOR_ARTICLE;
}
