import { LATER, LONG, type ShapeCase, testShape } from './shape-case';

const CASES: readonly ShapeCase[] = [
  [
    'the contents list goes, and what it promises are headings, full stop or not',
    [
      'Envoys meet again',
      'Table of Contents',
      '- 1. First day.',
      '- 2. 1. Second day',
      LONG,
      'First day.',
      LATER,
      '1. Second day',
      LONG,
    ],
    [
      'title: Envoys meet again',
      `paragraph: ${LONG}`,
      'heading: First day.',
      `paragraph: ${LATER}`,
      'heading: Second day',
      `paragraph: ${LONG}`,
    ],
  ],
  [
    'a contents list without a label is known by its entries coming again',
    [
      '# Envoys meet again',
      '- First day',
      '- Second day',
      '- Outlook',
      '## First day',
      LONG,
      '## Second day',
      LONG,
      '## Outlook',
      LATER,
    ],
    [
      'title: Envoys meet again',
      'heading: First day',
      `paragraph: ${LONG}`,
      'heading: Second day',
      `paragraph: ${LONG}`,
      'heading: Outlook',
      `paragraph: ${LATER}`,
    ],
  ],
  [
    'table rows without outer pipes, header or rule',
    [
      'Envoys meet again',
      '| What | Where |',
      '|---|:---:|',
      '| First day | Miami, Florida |',
      '| | |',
      LONG,
      'Day | City',
      '--- | ---',
      'Two | Geneva',
    ],
    [
      'title: Envoys meet again',
      'row: First day | Miami, Florida',
      `paragraph: ${LONG}`,
      'row: Two | Geneva',
    ],
  ],
  [
    'one number alone is a section, several in a row are a list, a decimal is text',
    [
      '# Envoys meet again',
      '1. Where they met',
      LONG,
      '2.Outlook',
      '1. Sign the annex',
      '2. Publish it.',
      '5.8 million people wait for the outcome of the talks, it says.',
    ],
    [
      'title: Envoys meet again',
      'heading: Where they met',
      `paragraph: ${LONG}`,
      'item: Outlook',
      'item: Sign the annex',
      'item: Publish it.',
      'paragraph: 5.8 million people wait for the outcome of the talks, it says.',
    ],
  ],
  [
    'hashtag rows, also as a list item, are left out',
    [
      '# Envoys meet again',
      LONG,
      '- Relevant hashtags: #Talks, #Geneva2025',
      '- Key term: annex',
      '#Talks #Peace',
    ],
    ['title: Envoys meet again', `paragraph: ${LONG}`, 'item: Key term: annex'],
  ],
];

testShape(CASES);
