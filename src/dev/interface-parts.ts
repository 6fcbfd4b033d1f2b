/** Where the interface's parts are found: in its closed root, and on the extension's own pages. */
export const interfaceParts = {
  /** The tab at the page's edge, once the article has been read or couldn't be. */
  tab: 'button.tab:not(:has([data-count="…"]))',
  sidebar: 'aside.sidebar',
  closeSidebar: 'aside.sidebar .close',
  /** The heading of each section of the sidebar. */
  sectionHead: 'aside.sidebar .section-head',
  /** A finding in the sidebar; the first is the strongest difference. */
  card: 'aside.sidebar .card',
  /** Opens what is folded at the end of a section. */
  showAll: 'aside.sidebar .more[aria-expanded="false"]',
  /** Opens what stands behind a corroborated statement. */
  support: 'aside.sidebar .support',
  hideMenu: 'aside.sidebar .hide > .plain',
  hideChoices: 'aside.sidebar .hide-choices',
  /** Opens what can be done with the first finding, and the choice to hide it. */
  findingMenu: 'aside.sidebar .card-menu .menu-button',
  hideFinding: 'aside.sidebar .card-menu .menu-item:nth-child(3)',
  /** Tells in the sidebar what came of a choice. */
  notice: 'aside.sidebar .notice',
  /** The first name in the sidebar's list of people. */
  listedName: 'aside.sidebar .person',
  /** Says in the sidebar what is the matter, or that there is nothing to compare with. */
  message: 'aside.sidebar .message',
  /** Another report's words in the first card of the sidebar; a click opens the report. */
  reportQuotation: 'aside.sidebar .quote-report .quote-words',
  hoverCard: '.hover-card',
  /** Anything drawn on a page of the extension's own. */
  ownPage: '#root > *',
  searchBox: '.search input',
  searchResult: '.results .result mark',
  nothingFound: '.coverage .message',
  markedSentence: '#marked-statement',
  /** On the page of all coverage: opens all words of a line on which the parties differ. */
  allWords: '.matrix-parties .words-toggle',
  /** Opens the table behind a picture. */
  showTable: '.behind summary',
  matrixCell: '.matrix [tabindex="0"]',
  alert: '[role=alert]',
  popupSwitch: '.popup .switch',
} as const;
