/** Where the interface's parts are found in its closed root. */
export const interfaceParts = {
  /** The tab at the page's edge, once the article has been read or couldn't be. */
  tab: 'button.tab:not([aria-label*="is reading"])',
  sidebar: 'aside.sidebar',
  closeSidebar: 'aside.sidebar .close',
  /** Another report's words in the first card of the sidebar; a click opens the report. */
  reportQuotation: 'aside.sidebar .quote-report .quote-words',
  hoverCard: '.hover-card',
} as const;
