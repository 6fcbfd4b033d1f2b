import { LATER, LONG, type ShapeCase, testShape } from './shape-case';

const CASES: readonly ShapeCase[] = [
  [
    'subheads are short lines without a full stop above longer text, or questions',
    ['Envoys meet again', LONG, 'A second round', LATER, 'Will it help?', LONG, 'More to follow'],
    [
      'title: Envoys meet again',
      `paragraph: ${LONG}`,
      'heading: A second round',
      `paragraph: ${LATER}`,
      'heading: Will it help?',
      `paragraph: ${LONG}`,
      'paragraph: More to follow',
    ],
  ],
  [
    'a short sentence is a paragraph; so is a quoted question',
    ['Envoys meet again', 'Nothing was signed.', LONG, '“Who decides?”', LATER],
    [
      'title: Envoys meet again',
      'paragraph: Nothing was signed.',
      `paragraph: ${LONG}`,
      'paragraph: “Who decides?”',
      `paragraph: ${LATER}`,
    ],
  ],
  [
    'a picture caption loses its credit, a lone credit is no block',
    [
      'Envoys meet again',
      'The envoys on Sunday. Photo: Example Agency',
      LONG,
      'Image courtesy: Example',
      LATER,
    ],
    [
      'title: Envoys meet again',
      'caption: The envoys on Sunday.',
      `paragraph: ${LONG}`,
      `paragraph: ${LATER}`,
    ],
  ],
  [
    'what asks the reader for something goes, what reports stays',
    [
      'Envoys meet again',
      `${LONG} Follow our live blog for more.`,
      'What do you think? Is it fair? Tell us what you expect.',
      '“They wait. Tell us what you want,” he said.',
    ],
    [
      'title: Envoys meet again',
      `paragraph: ${LONG}`,
      'paragraph: “They wait. Tell us what you want,” he said.',
    ],
  ],
  [
    'lines broken at a column are one paragraph',
    [
      'Envoys meet again',
      '',
      'Delegations met for two hours on Sunday and agreed',
      'to meet again before the end of the month, as both',
      'sides had announced in advance.',
      '',
      'A second round is planned in Geneva, officials of',
      'both sides said on Monday after the first meeting',
      'had ended.',
    ],
    [
      'title: Envoys meet again',
      'paragraph: Delegations met for two hours on Sunday and agreed\nto meet again before the end of the month, as both\nsides had announced in advance.',
      'paragraph: A second round is planned in Geneva, officials of\nboth sides said on Monday after the first meeting\nhad ended.',
    ],
  ],
];

testShape(CASES);
