/**
 * Style of the marks, for the page's own document. The tokens are those of the interface; `light-dark()` picks
 * by the scheme that the page is really drawn in, which follows the reader's preference only where the page
 * does: dark-scheme marks on a page that is always white would fall under a contrast of 3:1.
 * Kinds differ by line style as well as by colour.
 */
export const highlightCss = `
::highlight(crossread-corroborated){text-decoration:underline solid 1px light-dark(#0B6E5F,#5CC8B4);text-underline-offset:3px}
::highlight(crossread-outlets-differ){text-decoration:underline double 1.5px light-dark(#9A4B00,#F0A35E);text-underline-offset:3px}
::highlight(crossread-parties-differ){text-decoration:underline wavy 1px light-dark(#6B3FA0,#C3A1F5);text-underline-offset:3px}
::highlight(crossread-only-here){text-decoration:underline dotted 1.5px light-dark(#646B77,#9CA3AF);text-underline-offset:3px}
::highlight(crossread-name){text-decoration:underline dotted 2px light-dark(#3A3F8F,#B4B8FF);text-underline-offset:6px}
::highlight(crossread-flash){background-color:light-dark(#DCDDF5,#3A3F8F)}
`;
