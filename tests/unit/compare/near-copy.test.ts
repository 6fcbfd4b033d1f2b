import { describe, expect, test } from 'vitest';
import { copyOf, gapInWords } from './written-copy';

const BRIDGES =
  'Finnish engineers repaired six railway bridges near the northern border crossing after the spring floods.';

describe('a near copy has most words of the other, in its order', () => {
  test.each([
    ['the same sentence', BRIDGES],
    ['a word replaced', BRIDGES.replace('six', 'seven')],
    ['a few words more', BRIDGES.replace('after', 'within a fortnight after')],
    ['a few words less', BRIDGES.replace('near the northern border crossing ', '')],
    [
      'words in other forms',
      BRIDGES.replace('repaired six railway bridges', 'are repairing six railway bridge'),
    ],
    ['other small words', BRIDGES.replace('near the', 'at a').replace('after the', 'since these')],
  ])('%s', (_, line) => {
    expect(copyOf(BRIDGES, line)).not.toBeNull();
  });
});

describe('no near copy', () => {
  test.each([
    ['another sentence', 'A museum opened its new wing with paintings from four centuries.'],
    [
      'the same words in another order',
      'After the spring floods near the northern border crossing, six railway bridges were repaired by Finnish engineers.',
    ],
    [
      'the same fact in other words',
      'Crews from Finland put half a dozen rail crossings back into service once the water fell.',
    ],
    ['half of it', 'Finnish engineers repaired six railway bridges.'],
    [
      'all of it and as much again',
      BRIDGES.replace(
        '.',
        ', while the army carried flour, tents, blankets and diesel pumps to cut-off villages upstream.',
      ),
    ],
  ])('%s', (_, line) => {
    expect(copyOf(BRIDGES, line)).toBeNull();
    expect(copyOf(line, BRIDGES)).toBeNull();
  });

  test('two short sentences with a few words in common are alike by chance', () => {
    expect(
      copyOf('Finnish engineers repaired six bridges.', 'Finnish engineers repaired six roads.'),
    ).toBeNull();
  });
});

describe('gaps: what stands where the other has something else', () => {
  test.each([
    ['nothing', BRIDGES, []],
    ['one word', BRIDGES.replace('six', 'seven'), ['six / seven']],
    ['a name as a whole', BRIDGES.replace('Finnish', 'US'), ['Finnish / US']],
    ['a word less', BRIDGES.replace('northern ', ''), ['northern / ']],
    ['a word more', BRIDGES.replace('spring', 'early spring'), [' / early']],
    ['the first word', BRIDGES.replace('Finnish engineers', 'Engineers'), ['Finnish / ']],
    ['the last word', BRIDGES.replace('floods', 'storms'), ['floods / storms']],
    [
      'several places',
      BRIDGES.replace('six', 'seven').replace('northern', 'southern'),
      ['six / seven', 'northern / southern'],
    ],
  ])('%s', (_, line, gaps) => {
    expect(copyOf(BRIDGES, line)?.gaps.map(gapInWords)).toEqual(gaps);
  });

  test('each knows the words around it, which both have', () => {
    const [gap] = copyOf(BRIDGES, BRIDGES.replace('six', 'seven'))?.gaps ?? [];
    expect([gap?.before?.text, gap?.after?.text]).toEqual(['repaired', 'railway']);
  });

  test('at an end there is no word on that side', () => {
    const [gap] = copyOf(BRIDGES, BRIDGES.replace('Finnish ', ''))?.gaps ?? [];
    expect([gap?.before, gap?.after?.text]).toEqual([null, 'engineers']);
  });
});
