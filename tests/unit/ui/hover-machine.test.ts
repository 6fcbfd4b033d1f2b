import { describe, expect, it } from 'vitest';
import { HOVER_DELAYS } from '../../../src/ui/card/hover-delays';
import { createHoverDriver } from '../../../src/ui/card/hover-driver';
import type { HoverEvent, HoverTarget, OpenCard } from '../../../src/ui/card/hover-machine';

/*
 *              point                 150 ms: prepare, 500 ms
 *    idle ───────────────▶ dwelling ────────────────────────▶ open ◀───────────────┐
 *     ▲ ▲                     │                               │  │                 │ point the same name,
 *     │ └───── leave ─────────┘            pointer and focus  │  │ Esc             │ enter or focus the card
 *     │                                    are both elsewhere ▼  │                 │
 *     ├──────────────────────── 300 ms ◀──────────────────── leaving ──────────────┘
 *     └───────────────────────────────────────────────────────┴── Esc
 *
 *    ask (key or click) opens at once, from anywhere. Pointing at another name while a card is open starts a
 *    second dwelling; the card stays its grace, and the other replaces it when its own 500 ms are over.
 */

const ANCHOR = { left: 0, top: 0, right: 10, bottom: 10 };
const target = (key: string): HoverTarget => ({
  kind: 'entity',
  entity: `entity-${key}`,
  key,
  anchor: ANCHOR,
});
const point = (key: string): HoverEvent => ({ type: 'point', target: target(key) });
const ask = (key: string): HoverEvent => ({ type: 'ask', target: target(key) });

type Step = HoverEvent['type'] | HoverEvent | number;

/** Plays events and waits (numbers: ms) against a clock of its own; tells whose card is open at the end. */
function play(steps: readonly Step[]) {
  const timers: { at: number; then: () => void }[] = [];
  const prepared: string[] = [];
  const opened: (string | null)[] = [];
  let now = 0;
  let card: OpenCard | null = null;
  const driver = createHoverDriver({
    wait: (delay, then) => timers.push({ at: now + delay, then }),
    onCard: (next) => {
      if (next?.target.key !== card?.target.key) opened.push(next?.target.key ?? null);
      card = next;
    },
    onPrepare: (target) => prepared.push(target.key),
  });
  for (const step of steps) {
    if (typeof step === 'string') driver.send({ type: step } as HoverEvent);
    else if (typeof step === 'object') driver.send(step);
    else {
      const until = now + step;
      for (;;) {
        const due = timers.filter((timer) => timer.at <= until).sort((a, b) => a.at - b.at)[0];
        if (!due) break;
        timers.splice(timers.indexOf(due), 1);
        now = due.at;
        due.then();
      }
      now = until;
    }
  }
  return { open: driver.card()?.target.key ?? null, prepared, opened };
}

describe('the hover card', () => {
  it('holds the delays of the product', () => {
    expect(HOVER_DELAYS).toEqual({ work: 150, open: 500, close: 300 });
  });

  it.each<[string, Step[], string | null]>([
    ['opens after 500 ms of dwell', [point('a'), 500], 'a'],
    ['not before', [point('a'), 499], null],
    ['not when the pointer left in between', [point('a'), 300, 'leave', 5000], null],
    ['counts each dwelling from its own start', [point('a'), 400, 'leave', 50, point('a'), 200], null],
    ['pointing again at the same name goes on dwelling', [point('a'), 300, point('a'), 200], 'a'],
    ['a late timer of an earlier name opens nothing', [point('a'), 400, point('b'), 200], null],
    ['the later name opens in its own time', [point('a'), 400, point('b'), 500], 'b'],
    ['stays in the grace after leaving', [point('a'), 500, 'leave', 299], 'a'],
    ['closes after it', [point('a'), 500, 'leave', 300], null],
    ['stays when the pointer comes onto the card', [point('a'), 500, 'leave', 200, 'enter-card', 99999], 'a'],
    [
      'closes after leaving the card',
      [point('a'), 500, 'leave', 'enter-card', 1000, 'leave-card', 300],
      null,
    ],
    ['back on the name, it stays', [point('a'), 500, 'leave', 200, point('a'), 99999], 'a'],
    ['a late grace closes nothing', [point('a'), 500, 'leave', 200, point('a'), 50, 'leave', 200], 'a'],
    ['never closes by a timer with focus on it', [point('a'), 500, 'focus-card', 'leave', 99999], 'a'],
    ['nor with the pointer on it', [point('a'), 500, 'enter-card', 'focus-card', 'blur-card', 99999], 'a'],
    ['closes once neither is', [point('a'), 500, 'focus-card', 'leave', 'blur-card', 300], null],
    ['Esc closes at once', [point('a'), 500, 'escape'], null],
    ['Esc ends a dwelling too', [point('a'), 300, 'escape', 5000], null],
    ['opens at once when asked for', [ask('a')], 'a'],
    ['stays when asked for, though no pointer is there', [ask('a'), 99999], 'a'],
    ['asked for, closes when the focus moves on', [ask('a'), 'blur-card', 300], null],
    ['a pointer passing by takes no focused card away', [ask('a'), point('b'), 99999], 'a'],
    [
      'crossing another name on the way to the card',
      [point('a'), 500, point('b'), 250, 'enter-card', 9999],
      'a',
    ],
    ['another name replaces it after its dwell', [point('a'), 500, point('b'), 500], 'b'],
    ['asking replaces it at once', [point('a'), 500, ask('b')], 'b'],
    [
      'events of a card that is gone do nothing',
      ['enter-card', 'blur-card', 'leave-card', 'focus-card', 999],
      null,
    ],
  ])('%s', (_, steps, open) => expect(play(steps).open).toBe(open));

  it('shows one at a time: the old closes in its grace before the new opens', () => {
    expect(play([point('a'), 500, point('b'), 1000]).opened).toEqual(['a', null, 'b']);
  });

  it('starts work after 150 ms of dwell and not before', () => {
    expect(play([point('a'), 149]).prepared).toEqual([]);
    expect(play([point('a'), 150]).prepared).toEqual(['a']);
    expect(play([point('a'), 100, 'leave', 999]).prepared).toEqual([]);
  });
});
