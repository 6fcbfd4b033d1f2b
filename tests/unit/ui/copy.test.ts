import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../src/cli/word-files';
import { allJson } from '../../../src/ui/copy/as-json';
import { allText, findingText } from '../../../src/ui/copy/as-text';
import { copiedOf, safeUrl } from '../../../src/ui/copy/copied';
import { fileName } from '../../../src/ui/sidebar/Foot';
import { buildView } from '../../../src/ui/view/build-view';
import { sampleReply } from './sample-reply';

const sample = sampleReply();
const reply = { ...sample, article: { ...sample.article, url: 'https://page.example/talks?a=(1)' } };
const view = buildView(reply, ENGLISH);
const [difference] = view.betweenOutlets;
const copy = (format: 'markdown' | 'plain') =>
  difference ? findingText(copiedOf(difference, ENGLISH), view, format, ENGLISH) : '';

describe('one finding', () => {
  it('as Markdown: each quotation with its outlet and address, the differing words in bold, why, and where it was found', () => {
    expect(copy('markdown')).toBe(`**Outlets differ on the date**

> The envoy Ada Stone met officials **on Saturday**.
>
> — [This article, The Page](https://page.example/talks?a=%281%29), 22 December 2025

> The meeting, **on Sunday**, was short.
>
> — [Second Post](https://2.example/story)

> They met **on Sunday**.
>
> — [First Post](https://1.example/story), 21 December 2025

Here: Saturday. Story: Sunday.

---

[Talks in Miami called productive.](https://page.example/talks?a=%281%29), The Page, 22 December 2025

Compared with 3 reports by 3 outlets, 21 – 23 December 2025. Not in the library doesn't mean unsupported.
`);
  });

  it('as plain text: the same, each quotation between quotation marks', () => {
    expect(copy('plain')).toBe(`Outlets differ on the date

“The envoy Ada Stone met officials on Saturday.”
— This article, The Page, https://page.example/talks?a=%281%29, 22 December 2025

“The meeting, on Sunday, was short.”
— Second Post, https://2.example/story

“They met on Sunday.”
— First Post, https://1.example/story, 21 December 2025

Here: Saturday. Story: Sunday.

Talks in Miami called productive., https://page.example/talks?a=%281%29, The Page, 22 December 2025

Compared with 3 reports by 3 outlets, 21 – 23 December 2025. Not in the library doesn't mean unsupported.
`);
  });

  it.each([
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['[click](javascript:alert(1))', '\\[click\\](javascript:alert(1))'],
    ['# no *heading* `here`', '\\# no \\*heading\\* \\`here\\`'],
    ['two\n\nlines', 'two lines'],
  ])('takes a page’s %j for words', (text, written) => {
    const excerpts = reply.excerpts.map((excerpt) => ({ ...excerpt, text, start: -1 }));
    const [hostile] = buildView({ ...reply, excerpts }, ENGLISH).betweenOutlets;
    const copied = hostile && findingText(copiedOf(hostile, ENGLISH), view, 'markdown', ENGLISH);
    expect(copied).toContain(`> ${written}\n`);
  });
});

it.each([
  ['https://a.example/b', 'https://a.example/b'],
  ['http://a.example/b)(', 'http://a.example/b%29%28'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['no address', null],
  [null, null],
])('of an address %j is given away %j', (url, given) => {
  expect(safeUrl(url)).toBe(given);
});

describe('all findings', () => {
  it('as Markdown: under the article’s name, with what it was compared with, one heading each', () => {
    const headings = allText(view, 'markdown', ENGLISH).match(/^#+ .+$/gmu);
    expect(headings).toEqual([
      '# What other outlets report',
      '## Outlets differ on the date',
      '## The parties differ on how to judge it',
      '## Corroborated: 1 outlet, 1 origin: joint statement',
      '## Left out here, carried by 1 outlet, 1 origin',
    ]);
    expect(allText(view, 'markdown', ENGLISH)).toContain("Not in the library doesn't mean unsupported.");
  });

  it('as JSON: with a version, sources, and keys that stay', () => {
    const whole = JSON.parse(allJson(view, ENGLISH));
    expect(Object.keys(whole)).toEqual([
      ...[
        'format',
        'version',
        'language',
        'article',
        'event',
        'compared',
        'note',
        'hiddenByReader',
        'findings',
      ],
    ]);
    expect([whole.format, whole.version]).toEqual(['crossread-findings', 1]);
    expect(whole.findings.map(({ kind }: { kind: string }) => kind)).toEqual([
      ...['outlets-differ', 'parties-differ', 'corroborated', 'left-out'],
    ]);
    expect(whole.findings[0]).toEqual({
      id: difference?.id,
      kind: 'outlets-differ',
      title: 'Outlets differ on the date',
      why: 'Here: Saturday. Story: Sunday.',
      page: [
        {
          text: 'The envoy Ada Stone met officials on Saturday.',
          setOff: 'on Saturday',
          attributedTo: null,
        },
      ],
      reports: [
        {
          outlet: 'Second Post',
          title: 'Story 2',
          url: 'https://2.example/story',
          published: null,
          text: 'The meeting, on Sunday, was short.',
          setOff: 'on Sunday',
          attributedTo: null,
          echo: false,
          why: null,
        },
        {
          outlet: 'First Post',
          title: 'Story 1',
          url: 'https://1.example/story',
          published: '2025-12-21',
          text: 'They met on Sunday.',
          setOff: 'on Sunday',
          attributedTo: null,
          echo: false,
          why: null,
        },
      ],
    });
  });

  it.each([
    ['The Page', '2025-12-22T10:00:00Z', 'crossread-the-page-2025-12-22'],
    ['../../etc', '2025-12-22', 'crossread-etc-2025-12-22'],
    ['Газета', null, 'crossread'],
    [null, null, 'crossread'],
  ])('of %j on %j is saved as %s', (outlet, published, name) => {
    expect(fileName({ ...view, article: { ...view.article, outlet, published } })).toBe(name);
  });
});
