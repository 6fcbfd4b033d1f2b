import { LATER, LONG, type ShapeCase, testShape } from './shape-case';

const CASES: readonly ShapeCase[] = [
  [
    'navigation, labels, tags and related links are left out; a lone opening paragraph is the standfirst',
    [
      'Courier Home › World',
      'Envoys meet again in Geneva',
      'Politics',
      'Envoys meet again in Geneva',
      'Share',
      LONG,
      'A new venue',
      LATER,
      'EuropeUS PoliticsPeace Talks',
      'Related stories',
      'Another article that has nothing to do with this one, told at such a length that it looks like a paragraph of it.',
    ],
    [
      'title: Envoys meet again in Geneva',
      `standfirst: ${LONG}`,
      'heading: A new venue',
      `paragraph: ${LATER}`,
    ],
  ],
  [
    'a quotation on its own and the line below that names the speaker are quotes',
    [
      'Home | World',
      'Envoys meet again',
      LONG,
      LATER,
      '“We are close to a deal.”',
      '— Joint statement of both sides',
      LONG,
    ],
    [
      'title: Envoys meet again',
      `paragraph: ${LONG}`,
      `paragraph: ${LATER}`,
      'quote: “We are close to a deal.”',
      'quote: Joint statement of both sides',
      `paragraph: ${LONG}`,
    ],
  ],
  [
    'related links in the upper half end where the text goes on',
    [
      'Home | World',
      'Envoys meet again',
      'Related articles',
      'An old story',
      LONG + LATER + LONG,
      LATER,
      LONG,
      LATER,
    ],
    [
      'title: Envoys meet again',
      `paragraph: ${LONG}${LATER}${LONG}`,
      `paragraph: ${LATER}`,
      `paragraph: ${LONG}`,
      `paragraph: ${LATER}`,
    ],
  ],
];

testShape(CASES);
