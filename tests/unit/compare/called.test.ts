import { describe, expect, test } from 'vitest';
import { articleOf } from '../statements/written-article';
import { FILLER, readingOf, type WrittenReport } from './written-library';

/** What a page and its reports call the first person of the page, as `outlet: words`; the page is `here`. */
function calledIn(page: string, ...reports: readonly string[]): readonly string[] {
  const written: WrittenReport[] = reports.map((line, i) => ({
    lines: [line, ...FILLER],
    outlet: `Outlet ${i + 1}`,
  }));
  const texts = [page, ...written.map(({ lines }) => articleOf(lines).text)];
  const [person] = readingOf([page], written).people;
  return (person?.called ?? []).map(({ source, span }) => {
    const at = source === null ? 0 : Number(source.slice(1));
    const words = (at === 0 ? articleOf([page]).text : texts[at])?.slice(span.start, span.end);
    return `${at === 0 ? 'here' : `Outlet ${at}`}: ${words}`;
  });
}

function speltIn(page: string, ...reports: readonly string[]): readonly string[] {
  const written = reports.map((line) => ({ lines: [line, ...FILLER] }));
  const [person] = readingOf([page], written).people;
  return (person?.spellings ?? []).map(({ text, source }) => `${source ?? 'here'}: ${text}`);
}

describe('what people are called where it is another kind of role', () => {
  test.each([
    [
      'another role elsewhere',
      "Russia's special envoy, Kirill Dmitriev, came.",
      ["They met Kirill Dmitriev, head of Russia's sovereign wealth fund, there."],
      ["Outlet 1: head of Russia's sovereign wealth fund"],
    ],
    [
      'the page against the record',
      'He is the envoy of former President Donald Trump.',
      ['US President Donald Trump agreed.'],
      ['here: former President'],
    ],
    [
      'the same role in other words says nothing',
      "Ukraine's top negotiator, Rustem Umerov, came.",
      ['Rustem Umerov, the head of the Ukrainian delegation, came.'],
      ["here: Ukraine's top negotiator"],
    ],
    [
      'each kind once, the first report that has it',
      'Rustem Umerov came.',
      ["Ukraine's lead negotiator Rustem Umerov came.", 'Chief negotiator Rustem Umerov came.'],
      ["Outlet 1: Ukraine's lead negotiator"],
    ],
    ['a vague word says nothing', 'Rustem Umerov came.', ['Rustem Umerov, a senior official, came.'], []],
    ['the record alone', 'President of Ukraine Volodymyr Zelenskyy came.', ['President Zelenskyy came.'], []],
  ] as const)('%s', (_, page, reports, expected) => expect(calledIn(page, ...reports)).toEqual(expected));
});

describe('spellings that are not those of the record', () => {
  test.each([
    ['here', 'Volodymyr Zelensky spoke.', ['Zelenskyy spoke.'], ['here: Volodymyr Zelensky']],
    ['elsewhere, each once', 'Zelenskyy spoke.', ['Zelenskiy spoke.', 'Zelenskiy left.'], ['r1: Zelenskiy']],
    ['of the given name', 'Yuri Ushakov spoke.', ['Yury Ushakov spoke.'], ['r1: Yury Ushakov']],
    ['a slip of the capitals is none', 'Rustem Umerov spoke.', ['Rustem umerov spoke.'], []],
    ['nor is a fuller name', 'Donald Trump spoke.', ['Donald J. Trump spoke.'], []],
  ] as const)('%s', (_, page, reports, expected) => expect(speltIn(page, ...reports)).toEqual(expected));
});
