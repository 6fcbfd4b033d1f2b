import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allStates } from '../../../../src/dev/gallery/all-states';
import type { State } from '../../../../src/dev/gallery/state';

describe('the states of the gallery', () => {
  test('every state in the folder of states is in the list', async () => {
    const names = readdirSync('src/dev/gallery/states').map((file) => file.replace(/\.ts$/u, ''));
    const modules = await Promise.all(
      names.map((name) => import(`../../../../src/dev/gallery/states/${name}.ts`) as Promise<object>),
    );
    const states = modules.flatMap((module) => Object.values(module) as (readonly State[])[]).flat();
    expect(allStates.map(({ name }) => name).toSorted()).toEqual(states.map(({ name }) => name).toSorted());
  });

  test('each has a name of its own that can be one of a file, and says in words what there is to see', () => {
    const names = allStates.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, shows } of allStates) {
      expect(name).toMatch(/^[a-z\d]+(?:-[a-z\d]+)*$/u);
      expect(shows.length, name).toBeGreaterThan(10);
    }
  });
});
