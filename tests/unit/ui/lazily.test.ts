import { describe, expect, test } from 'vitest';
import { lazily, makeAll } from '../../../src/ui/view/lazily';

describe('an object whose values are made when they are asked for', () => {
  const counted = () => {
    const made: string[] = [];
    const make = (name: string) => () => {
      made.push(name);
      return name.toUpperCase();
    };
    return { made, lazy: lazily<{ a: string; b: string }>({ a: make('a'), b: make('b') }) };
  };

  test('makes only what is asked for, and each once', () => {
    const { made, lazy } = counted();
    expect(made).toEqual([]);
    expect([lazy.b, lazy.b]).toEqual(['B', 'B']);
    expect(made).toEqual(['b']);
  });

  test('is like any other: to spread, to compare, to list', () => {
    const { made, lazy } = counted();
    expect(Object.keys(lazy)).toEqual(['a', 'b']);
    expect(made).toEqual([]);
    expect({ ...lazy, c: 1 }).toEqual({ a: 'A', b: 'B', c: 1 });
  });

  test('makes the rest when there is time', () => {
    const { made, lazy } = counted();
    expect(lazy.a).toBe('A');
    makeAll(lazy);
    expect(made).toEqual(['a', 'b']);
  });
});
