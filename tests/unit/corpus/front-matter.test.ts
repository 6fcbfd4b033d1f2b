import { LONG, type ShapeCase, testShape } from './shape-case';

const CASES: readonly ShapeCase[] = [
  [
    'title and description are blocks, other keys are not',
    ['---', 'title: "Talks: day two"', 'description: Envoys meet again.', 'tags: [a, b]', '---', '', LONG],
    ['title: Talks: day two', 'standfirst: Envoys meet again.', `paragraph: ${LONG}`],
  ],
  [
    'keys may hold lists, comments and folded text',
    [
      '---',
      "title: 'Day two'",
      'tags:',
      '  - a',
      '- b',
      '# note',
      'summary: >-',
      '  Envoys meet',
      '  again.',
      'x: y',
      '---',
      LONG,
    ],
    ['title: Day two', 'standfirst: Envoys meet\n  again.', `paragraph: ${LONG}`],
  ],
  [
    'the body is Markdown: headings, quotations, lists, pictures',
    [
      '---',
      'title: Day two',
      '---',
      '## What was said ##',
      LONG,
      '> We are close.',
      '>',
      '> — An envoy',
      '![x](y.jpg)',
      '1. one',
      '2. two',
      '***',
      '* three',
    ],
    [
      'title: Day two',
      'heading: What was said',
      `paragraph: ${LONG}`,
      'quote: We are close.',
      'quote: An envoy',
      'item: one',
      'item: two',
      'item: three',
    ],
  ],
  [
    'the title is not said twice',
    ['---', 'title: Day two', '---', '# Day two', LONG],
    ['title: Day two', `paragraph: ${LONG}`],
  ],
];

testShape(CASES);
