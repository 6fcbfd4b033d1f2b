import { describe, expect, it } from 'vitest';
import { cutAround } from '../../../src/page/cut-range';
import { openPage } from './fixture-pages';

const text = 'Steve Witkoff met Rustem Umerov in Miami.';

function rangeIn(document: Document, words: string): Range {
  const node = document.querySelector('p')?.firstChild as Text;
  const made = document.createRange();
  made.setStart(node, text.indexOf(words));
  made.setEnd(node, text.indexOf(words) + words.length);
  return made;
}

describe('cutAround', () => {
  it.each<[range: string, holes: string[], left: string[]]>([
    [text, [], [text]],
    ['in Miami.', ['Rustem Umerov'], ['in Miami.']],
    [text, ['Rustem Umerov'], ['Steve Witkoff met ', ' in Miami.']],
    [text, ['Rustem Umerov', 'Steve Witkoff'], [' met ', ' in Miami.']],
    ['Steve Witkoff met', ['Steve Witkoff met Rustem'], []],
    ['Witkoff met Rustem', ['Steve Witkoff', 'Rustem Umerov'], [' met ']],
    [text, ['Witkoff met', 'met Rustem'], ['Steve ', ' Umerov in Miami.']],
    ['Rustem Umerov', ['Rustem Umerov'], []],
  ])('%s without %j is %j', (range, holes, left) => {
    const document = openPage(`<p>${text}</p>`);
    const cut = cutAround(
      rangeIn(document, range),
      holes.map((words) => rangeIn(document, words)),
    );
    expect(cut.map(String)).toEqual(left);
  });
});
