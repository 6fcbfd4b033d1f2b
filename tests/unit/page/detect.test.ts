import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import topicFile from '../../../data/topic.json';
import { inEnglish } from '../../../src/cli/word-files';
import type { PageSample } from '../../../src/detection';
import { detect } from '../../../src/page/detect';
import { detectShape } from '../../../src/page/detect-shape';
import { parseTopic, type Topic } from '../../../src/page/detect-topic';
import { indexWords, readWords, weighWords } from '../../../src/page/detect-words';
import { couldBeOnTopic } from '../../../src/page/gate-words';
import { samplePage } from '../../../src/page/sample';
import { timeOf } from '../time-of';

const PAGES = new URL('../../fixtures/detect/', import.meta.url);
const SEEDS = new URL('../../../data/seeds/', import.meta.url);
const topic = readTopic();

function readTopic(): Topic {
  const parsed = parseTopic(topicFile);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
}

function readPages(
  answer: 'yes' | 'no',
): readonly { name: string; answer: 'yes' | 'no'; sample: PageSample }[] {
  const folder = new URL(`${answer}/`, PAGES);
  return readdirSync(folder).map((name) => {
    const html = readFileSync(new URL(name, folder), 'utf8');
    const url = /<!-- .* url: (\S+) -->/u.exec(html)?.[1];
    if (!url) throw new Error(`${name}: the second line has to name the page's url`);
    return { name, answer, sample: samplePage(new JSDOM(html, { url }).window.document, url) };
  });
}

const yes = readPages('yes');
const no = readPages('no');

/** A document as a bare page would show it: no metadata at all, one paragraph a line. */
function bareSample(name: string): PageSample {
  const lines = readFileSync(new URL(name, SEEDS), 'utf8')
    .split('\n')
    .map((line) => line.trim());
  const paragraphs = lines.filter((line) => line.length >= 40).slice(0, 40);
  const title = lines.find((line) => /Miami/u.test(line)) ?? '';
  return {
    url: 'https://news.example/story/1',
    language: null,
    title,
    description: '',
    types: [],
    paragraphs,
  };
}

const TALKS =
  'Envoys of Ukraine and Russia resumed negotiations in Geneva. The two delegations discussed security guarantees and a ceasefire, officials said.';
const FILLER =
  'The town library has moved to a new building. It is the third move in a decade, and readers have found the shelves at last.';
const ARTICLE: PageSample = {
  url: 'https://news.example/world/2026/02/11/envoys-of-two-countries-meet-again',
  language: 'en',
  title: 'Ukraine and Russia resume peace talks',
  description: '',
  types: ['article'],
  paragraphs: [],
};
const page = (talks: number, filler: number, more: Partial<PageSample> = {}): PageSample => ({
  ...ARTICLE,
  // Numbered, since a sample never holds a paragraph twice.
  paragraphs: [...Array(talks).fill(TALKS), ...Array(filler).fill(FILLER)].map(
    (text, at) => `${text} (${at})`,
  ),
  ...more,
});
const score = (sample: PageSample) => detect(sample, topic).score;

describe('every page of the table is judged right', () => {
  test('the table is large enough to mean something', () => {
    expect(yes.length).toBeGreaterThanOrEqual(22);
    expect(no.length).toBeGreaterThanOrEqual(25);
  });
  test.each([...yes, ...no])('$answer: $name', ({ answer, sample }) => {
    const detection = detect(sample, topic);
    expect(detection.isPeaceTalks ? 'yes' : 'no', detection.reasons.map(inEnglish).join(' ')).toBe(answer);
    expect(detection.reasons.length).toBeGreaterThan(0);
    for (const reason of detection.reasons) expect(inEnglish(reason)).toMatch(/^[A-Z].*[^$]\.$/u);
  });
  test('with room to spare: no page lies close to the bar', () => {
    expect(Math.min(...yes.map(({ sample }) => score(sample)))).toBeGreaterThan(0.55);
    expect(Math.max(...no.map(({ sample }) => score(sample)))).toBeLessThan(0.4);
  });
  test.each(readdirSync(SEEDS))('source document %s is on the topic even as a bare page', (name) => {
    expect(detect(bareSample(name), topic).isPeaceTalks).toBe(true);
    expect(couldBeOnTopic(bareSample(name))).toBe(true);
  });
});

describe('scores keep their order', () => {
  test('the more of the text is on the talks, the higher', () => {
    const scores = [0, 1, 2, 3, 4].map((talks) => score(page(talks, 10 - talks)));
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    expect(scores[4]).toBeGreaterThan(scores[0] ?? 1);
  });
  test.each<[better: string, worse: string, PageSample, PageSample]>([
    ['a title on the talks', 'one on something else', page(3, 3), page(3, 3, { title: 'A quiet week' })],
    [
      'an article',
      'a tag page',
      page(4, 0),
      page(4, 0, { url: 'https://news.example/tag/talks', types: ['website'] }),
    ],
    ['an article', 'a home page', page(4, 0), page(4, 0, { url: 'https://news.example/', types: [] })],
    [
      'talks on Ukraine',
      'talks on Gaza',
      page(4, 0),
      page(4, 0, {
        paragraphs: page(4, 0).paragraphs.map((text) =>
          text.replace('Ukraine and Russia', 'Israel and Hamas'),
        ),
      }),
    ],
    [
      'talks alone',
      'talks amid fighting',
      page(4, 4),
      page(4, 0, {
        paragraphs: [
          ...page(4, 0).paragraphs,
          ...Array(12).fill(
            'Drones and missiles struck Kharkiv. Artillery wounded nine people, the brigade said in the evening.',
          ),
        ],
      }),
    ],
  ])('%s over %s', (_better, _worse, higher, lower) => {
    expect(score(higher)).toBeGreaterThan(score(lower));
  });
});

describe('what never suffices, and what does', () => {
  test.each<[what: string, PageSample, boolean]>([
    ['a title and a lead on the talks over a text on other things', page(2, 30), false],
    ['a title alone', page(0, 12), false],
    ['a title and a description over nothing', page(0, 0, { description: TALKS }), false],
    ['two paragraphs before a paywall', page(2, 0), true],
    ['no metadata and no language', page(6, 2, { types: [], language: null }), true],
    ['an address that cannot be read', page(6, 2, { url: 'about:reader' }), true],
    ['English that is declared as Ukrainian', page(6, 2, { language: 'uk' }), true],
  ])('%s', (_what, sample, expected) => {
    expect(detect(sample, topic).isPeaceTalks).toBe(expected);
  });
});

describe('words', () => {
  const index = indexWords([
    { label: 'talks', weight: 1, words: ['peace', 'negotiat*', 'ukraine s war'] },
    { label: 'prize', weight: 1, words: ['peace prize'] },
  ]);
  test.each<[text: string, talks: number, prize: number]>([
    ['Peace, at last', 1, 0],
    ['the Peace Prize', 0, 1],
    ['Negotiators negotiate', 2, 0],
    ['renegotiated', 0, 0],
    ['Ukraine’s war', 1, 0],
    ['', 0, 0],
  ])('%s', (text, talks, prize) => {
    const weights = weighWords(readWords(text), index);
    expect([weights.get('talks') ?? 0, weights.get('prize') ?? 0]).toEqual([talks, prize]);
  });
});

describe('one-sentence paragraphs are an article if they flow, and teasers if they do not', () => {
  const plain = { ...ARTICLE, types: [], url: 'https://news.example/world/4711' };
  const flowing = [
    'Envoys met in Geneva for a third day of talks on Tuesday',
    '"We moved forward," one of them told reporters outside',
    'He did not say when the next round would take place',
    'Meanwhile, officials in Kyiv asked for patience and quiet',
    'Both sides will report to their presidents this week',
  ];
  const teasers = [
    'Storm shuts airports across the north-west of the country',
    'Choir that sings in lifts finds a home in an old theatre',
    'Late goal sends leaders four points clear of their rivals',
    'Kettles cost more than they should, a test of nine finds',
    'Port wine makers fear another dry winter on the terraces',
  ];
  test.each<[string[], boolean]>([
    [flowing, true],
    [teasers, false],
  ])('%s', (paragraphs, expected) => {
    expect(detectShape({ ...plain, paragraphs }).reason === null).toBe(expected);
  });
});

describe('the first look', () => {
  test.each(yes)('lets $name through', ({ sample }) => {
    expect(couldBeOnTopic(sample)).toBe(true);
  });
  test('stops most other pages', () => {
    const stopped = no.filter(({ sample }) => !couldBeOnTopic(sample)).length;
    expect(stopped / no.length).toBeGreaterThan(0.7);
  });
  test('stays small', () => {
    const source = readFileSync(new URL('../../../src/page/gate-words.ts', import.meta.url), 'utf8');
    const code = source.replace(/\/\*\*[\s\S]*?\*\/|^import.*$/gmu, '').replace(/\s+/gu, ' ');
    expect(gzipSync(code, { level: 9 }).length).toBeLessThan(480);
  });
});

describe('the topic file', () => {
  test.each<[what: string, file: unknown, error: RegExp]>([
    ['nothing', null, /talks\.strong needs a list/u],
    [
      'a capital letter',
      { ...topicFile, talks: { ...topicFile.talks, strong: ['Peace'] } },
      /talks\.strong has "Peace"/u,
    ],
    [
      'a star after two letters',
      { ...topicFile, talks: { ...topicFile.talks, weak: ['pe*'] } },
      /talks\.weak has/u,
    ],
    ['one side', { ...topicFile, sides: topicFile.sides.slice(1) }, /sides needs exactly two/u],
    [
      'a rival without a name',
      { ...topicFile, rivals: [{ words: ['gaza'] }] },
      /rivals\[0\]\.name needs a text in each language/u,
    ],
  ])('%s is refused with the place', (_what, file, error) => {
    expect(parseTopic(file)).toMatchObject({ ok: false, error: expect.stringMatching(error) });
  });
});

describe('hostile pages cost little', () => {
  const junk = 200_000;
  test.each<[what: string, Partial<PageSample>]>([
    ['one endless paragraph', { paragraphs: ['peace talks ukraine '.repeat(junk / 20)] }],
    ['one endless word', { paragraphs: ['n'.repeat(junk)] }],
    ['endless marks', { paragraphs: ['." "'.repeat(junk / 4)] }],
    ['thousands of paragraphs', { paragraphs: Array(junk / 50).fill('negotiat '.repeat(5)) }],
    [
      'an endless title, description and address',
      {
        title: 'point '.repeat(junk / 6),
        description: '- '.repeat(junk / 2),
        url: `https://news.example/${'tag/'.repeat(junk / 4)}`,
        paragraphs: page(6, 2).paragraphs,
      },
    ],
  ])('%s', (_what, more) => {
    const sample = page(0, 0, more);
    const look = () => [detect(sample, topic), couldBeOnTopic(sample)];
    expect(timeOf(look)).toBeLessThan(50);
  });
});
