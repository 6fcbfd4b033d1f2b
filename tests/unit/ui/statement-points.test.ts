import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../src/cli/word-files';
import { pointsOn } from '../../../src/ui/card/statement-points';
import { buildView } from '../../../src/ui/view/build-view';
import { FINDINGS, finding, sampleReply } from './sample-reply';

const view = buildView(sampleReply(), ENGLISH);
const inWords = (statement: number, words = '') =>
  pointsOn(view, { statement, words }, ENGLISH).map(
    (point) => `${point.title}${point.words.map(({ who, words }) => ` | ${who}: ${words}`).join('')}`,
  );

describe('the short form of what was found on a sentence', () => {
  it.each<[what: string, statement: number, said: RegExp]>([
    [
      'outlets differ',
      1,
      /^Outlets differ on the date \| Here: on Saturday \| .+: on Sunday \| .+: on Sunday$/u,
    ],
    ['parties differ', 0, /^The parties differ on how to judge it \| Here: productive \| .+: useless$/u],
    ['corroborated', 2, /^Corroborated by 1 outlet, 1 origin: joint statement$/u],
    ['only here', 3, /^Only here, among 3 other reports$/u],
  ])('%s', (_, statement, said) => {
    expect(inWords(statement)).toEqual([expect.stringMatching(said)]);
  });

  it('is nothing for a sentence that the page has not', () => {
    expect(inWords(99)).toEqual([]);
  });

  it('puts first what was found on the very words that are meant', () => {
    const findings = [
      ...FINDINGS,
      finding('Ada Stone', '1', 0, 'They', { type: 'person', confidence: 0.99 }),
    ];
    const both = buildView(sampleReply({ findings }), ENGLISH);
    const titles = (words: string) =>
      pointsOn(both, { statement: 1, words }, ENGLISH).map(({ title }) => title);
    expect(titles('on Saturday')[0]).toBe('Outlets differ on the date');
    expect(titles('Ada Stone')[0]).toBe('Outlets differ on who it was');
  });

  it('never puts the words of one sentence under another that the finding is about too', () => {
    const findings = [
      ...FINDINGS,
      finding('peace', '1', 0, 'Sunday', { about: 'on Saturday', confidence: 0.3 }),
    ];
    const shared = buildView(sampleReply({ findings }), ENGLISH);
    const [point] = pointsOn(shared, { statement: 2, words: 'peace' }, ENGLISH);
    expect(point?.words.map(({ who }) => who)).not.toContain('Here');
  });
});
