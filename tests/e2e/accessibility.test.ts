import { expect, test } from 'vitest';
import { browserKinds } from '../../src/dev/browsers/session';
import { accessibilityViolations } from '../../src/dev/gallery/accessibility';
import { allStates } from '../../src/dev/gallery/all-states';
import { sizes } from '../../src/dev/gallery/state';
import { themes, visitStates } from '../../src/dev/gallery/visit';

// The browsers wait for pages most of the time: both at once take little longer than one.
// Every state of the gallery: whoever adds one there has it tested here.
// At one width, since that changes hardly anything for axe; `npm run gallery` looks at all of them.
const states = allStates.filter((state) => !state.isScrolled);
// What is looked at in dark is colours alone, and those come from one style sheet: the gallery looks at Firefox's too.
const themesIn = { chromium: themes, firefox: ['light'] } as const;

test.concurrent.each(browserKinds)(
  '%s: axe finds nothing in any state of the interface',
  { timeout: 480_000 },
  async (kind) => {
    const found: string[] = [];
    const visited: string[] = [];
    await visitStates(kind, states, {
      sizesOf: (state) => (state.sizes ?? sizes).slice(0, 1),
      themes: themesIn[kind],
      async look(visit) {
        const { state, theme } = visit;
        visited.push(`${state.name} ${theme}`);
        for (const { rule, help, elements } of await accessibilityViolations(visit)) {
          found.push(`${state.name}, ${theme}: ${rule}: ${help}: ${elements.join(' | ')}`);
        }
      },
      onFailure: (state, _size, error) => found.push(`${state.name}: ${String(error)}`),
    });
    expect(found).toEqual([]);
    expect(visited.toSorted()).toEqual(
      states.flatMap(({ name }) => themesIn[kind].map((theme) => `${name} ${theme}`)).toSorted(),
    );
  },
);
