// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { howTouched, watchArticle } from '../../../src/page/watch-article';

const long = 'The talks went on. '.repeat(20);

let ended: AbortController;

beforeEach(() => {
  ended = new AbortController();
  vi.useFakeTimers();
  const parsed = new DOMParser().parseFromString(
    '<main><article><p>Text</p></article><div id="ticker">1</div></main><aside>Advertisement</aside>',
    'text/html',
  );
  document.body.replaceChildren(...parsed.body.childNodes);
});
afterEach(() => {
  ended.abort();
  vi.useRealTimers();
});

const find = (selector: string) => document.querySelector(selector) as HTMLElement;
const paragraph = (text: string) => Object.assign(document.createElement('p'), { textContent: text });

describe('howTouched', () => {
  it.each<[what: string, change: () => void, touched: string]>([
    ['a counter elsewhere', () => find('#ticker').append('2'), 'not'],
    ['an advertisement', () => find('aside').append(paragraph(long)), 'not'],
    ['a short notice around the article', () => find('main').append(paragraph('Share this')), 'not'],
    ['more of the text beside it', () => find('main').append(paragraph(long)), 'around'],
    ['a word in it', () => find('article p').append('more'), 'changed'],
    [
      'a text of it changed',
      () => Object.assign(find('article p').firstChild ?? {}, { data: 'Other' }),
      'changed',
    ],
    ['all of it gone', () => find('article').remove(), 'changed'],
    [
      'hundreds of changes at once',
      () => Array.from({ length: 300 }, () => find('aside').append('x')),
      'changed',
    ],
  ])('%s', (_, change, touched) => {
    const article = find('article');
    const observer = new MutationObserver(() => {});
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    change();
    expect(howTouched(observer.takeRecords(), [article])).toBe(touched);
  });
});

describe('watchArticle', () => {
  function watch(isLost: boolean, isNew: boolean) {
    const looks: number[] = [];
    const start = performance.now();
    watchArticle(document, ended.signal, {
      places: () => [find('article')],
      onTouched: () => isLost,
      onSettled: () => {
        looks.push(Math.round(performance.now() - start));
        return isNew;
      },
      onChanged: () => {},
    });
    return { looks, end: () => ended.abort() };
  }

  /** Changes the page every 100 ms for a minute. */
  async function changeForAMinute(selector: string) {
    for (let turn = 0; turn < 600; turn += 1) {
      find(selector).append('x');
      await vi.advanceTimersByTimeAsync(100);
    }
  }

  it('never looks where nothing happens, or where only other parts change', async () => {
    const { looks } = watch(false, false);
    await vi.advanceTimersByTimeAsync(60_000);
    await changeForAMinute('#ticker');
    expect(looks).toEqual([]);
  });

  it('looks ever more rarely at a page that never rests and has nothing new', async () => {
    const { looks } = watch(false, false);
    await changeForAMinute('article p');
    expect(looks.length).toBeLessThanOrEqual(8);
  });

  it('looks at once where marks are lost', async () => {
    const { looks } = watch(true, true);
    find('article p').append('x');
    await vi.advanceTimersByTimeAsync(60);
    expect(looks).toHaveLength(1);
  });

  it('never takes more than a twentieth of the time, whatever a look costs', async () => {
    let looks = 0;
    watchArticle(document, ended.signal, {
      places: () => [find('article')],
      onTouched: () => true,
      onSettled: () => {
        looks += 1;
        // A look of 100 ms.
        vi.advanceTimersByTime(100);
        return true;
      },
      onChanged: () => {},
    });
    await changeForAMinute('article p');
    expect(looks).toBeLessThanOrEqual(60_000 / 2_000 + 1);
    expect(looks).toBeGreaterThan(10);
  });

  it('ends with its signal', async () => {
    const { looks, end } = watch(true, true);
    find('article p').append('x');
    end();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(looks).toEqual([]);
  });
});
