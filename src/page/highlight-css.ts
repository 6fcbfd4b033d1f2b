/**
 * Colours of the marks: on a light ground, then on a dark one. Differences have the interface's own; what is under
 * most of a text is paler, down to 3:1 on paper that isn't quite white, and on grey that isn't quite black.
 */
const COLOURS = {
  corroborated: ['#4A9487', '#36917F'],
  'outlets-differ': ['#9A4B00', '#F0A35E'],
  'parties-differ': ['#6B3FA0', '#C3A1F5'],
  'only-here': ['#82878F', '#7D838E'],
  name: ['#6C70B8', '#8286D9'],
  flash: ['#DCDDF5', '#3A3F8F'],
} as const;

type Styled = keyof typeof COLOURS;

/** Kinds differ by line style as well as by colour. Nothing here changes the layout of a page. */
const DRAWN: Readonly<Record<Styled, (colour: string) => string>> = {
  corroborated: (colour) => underline('solid 1px', colour, 3),
  'outlets-differ': (colour) => underline('double 1px', colour, 3),
  'parties-differ': (colour) => underline('wavy 1px', colour, 3),
  'only-here': (colour) => underline('dotted 1px', colour, 3),
  name: (colour) => underline('dotted 2px', colour, 4),
  flash: (colour) => `background-color:${colour}`,
};

function underline(line: string, colour: string, offset: number): string {
  return `text-decoration:underline ${line} ${colour};text-underline-offset:${offset}px`;
}

/**
 * Style of the marks, for the page's own document. Each kind comes twice, for text on light ground and on dark: what a
 * page says of its colour scheme, or the reader's browser of theirs, doesn't tell what a paragraph stands on. On paper
 * the article is the publisher's alone.
 */
export const highlightCss = `@media screen{
${(Object.keys(COLOURS) as Styled[])
  .flatMap((kind) =>
    COLOURS[kind].map(
      (colour, i) => `::highlight(crossread-${kind}${i === 0 ? '' : '-on-dark'}){${DRAWN[kind](colour)}}\n`,
    ),
  )
  .join('')}}
`;
