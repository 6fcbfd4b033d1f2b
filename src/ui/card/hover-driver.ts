import { HOVER_IDLE, type HoverEvent, type HoverTarget, type OpenCard, stepHover } from './hover-machine';

export interface HoverDriver {
  readonly send: (event: HoverEvent) => void;
  readonly card: () => OpenCard | null;
}

export interface HoverHost {
  /** Calls back after `delay` ms. Need not be cancelled: the machine ignores late timers. */
  readonly wait: (delay: number, then: () => void) => void;
  readonly onCard: (card: OpenCard | null) => void;
  /** Somebody dwells on a name or a mark: its card may be wanted soon. */
  readonly onPrepare?: (target: HoverTarget) => void;
}

/** Runs the hover machine with a clock passed in; tells `onCard` only of changes. */
export function createHoverDriver(host: HoverHost): HoverDriver {
  let state = HOVER_IDLE;

  function send(event: HoverEvent): void {
    const before = state.card;
    const step = stepHover(state, event);
    state = step.state;
    for (const effect of step.effects) {
      if (effect.do === 'prepare') host.onPrepare?.(effect.target);
      else {
        const { timer, token } = effect;
        host.wait(effect.delay, () => send({ type: 'timer', timer, token }));
      }
    }
    if (state.card !== before) host.onCard(state.card);
  }

  return { send, card: () => state.card };
}
