// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onMoved, withoutHash } from '../../../src/page/navigation';

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '/first');
});
afterEach(() => {
  vi.useRealTimers();
});

describe('onMoved, in a browser without the Navigation API', () => {
  it.each<[what: string, act: () => void, times: number]>([
    [
      'a new address, then a change of the page',
      () => {
        history.pushState(null, '', '/a');
        document.body.append('x');
      },
      1,
    ],
    [
      'a new address after a click',
      () => {
        document.body.click();
        history.pushState(null, '', '/b');
      },
      1,
    ],
    [
      'a new address while scrolling',
      () => {
        history.replaceState(null, '', '/c');
        dispatchEvent(new Event('scroll'));
      },
      1,
    ],
    [
      'another place in the page',
      () => {
        history.pushState(null, '', '#comments');
        document.body.append('x');
      },
      0,
    ],
    ['a page that changes and stays', () => document.body.append('x'), 0],
  ])('%s', async (_, act, times) => {
    const ended = new AbortController();
    const moved = vi.fn();
    onMoved(moved, { signal: ended.signal });
    act();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(moved).toHaveBeenCalledTimes(times);
    ended.abort();
    history.pushState(null, '', '/after');
    document.body.append('x');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(moved).toHaveBeenCalledTimes(times);
  });

  it('has no timer where nothing happens', () => {
    const ended = new AbortController();
    onMoved(vi.fn(), { signal: ended.signal });
    expect(vi.getTimerCount()).toBe(0);
    ended.abort();
  });
});

describe('withoutHash', () => {
  it.each([
    ['https://a.example/b#c', 'https://a.example/b'],
    ['https://a.example/b?d#', 'https://a.example/b?d'],
    ['https://a.example/b', 'https://a.example/b'],
  ])('%s is the address %s', (url, address) => {
    expect(withoutHash(url)).toBe(address);
  });
});
