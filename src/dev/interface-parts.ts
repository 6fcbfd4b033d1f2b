/** Where the interface's parts are found in its closed root. */
export const interfaceParts = {
  /** The tab at the page's edge, once the article has been read. */
  tab: 'button.tab:not([aria-label*="is reading"])',
  sidebar: 'aside.sidebar',
  closeSidebar: 'aside.sidebar .close',
  hoverCard: '.hover-card',
} as const;

/** The page of the extension that shows all coverage. */
export const coveragePage = 'coverage.html';
