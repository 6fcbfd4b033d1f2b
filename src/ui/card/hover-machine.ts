import { HOVER_DELAYS, type HoverTimer } from './hover-delays';
import type { Rect } from './place-card';

/** What was pointed at or asked for. `key` tells two mentions of one person apart. */
interface Pointed {
  readonly key: string;
  /** Where the words stand in the viewport, in CSS px. */
  readonly anchor: Rect;
  /** Tapped by a finger, which covers the name: the card comes as a sheet at the window's end. */
  readonly isTap?: boolean;
}

/** A name in the text or in a list. */
export interface EntityTarget extends Pointed {
  readonly kind: 'entity';
  readonly entity: string;
}

/** Marked words of a statement; a name inside them is an entity. */
export interface StatementTarget extends Pointed {
  readonly kind: 'statement';
  /** Index of the statement on the page. */
  readonly statement: number;
  /** The words that are marked: what was found on them comes first. */
  readonly words: string;
}

export type HoverTarget = EntityTarget | StatementTarget;

export interface OpenCard {
  readonly target: HoverTarget;
  /** Asked for by key or click: the card takes the focus. */
  readonly asked: boolean;
  readonly pointer: 'name' | 'card' | 'away';
  readonly focused: boolean;
}

export interface HoverState {
  readonly card: OpenCard | null;
  /** A name being dwelt on; while another card is open, the one that would replace it. */
  readonly candidate: HoverTarget | null;
  /** Number of the latest dwelling, and of the latest leaving: timers of earlier ones are late. */
  readonly dwell: number;
  readonly leave: number;
}

export type HoverEvent =
  | { readonly type: 'point'; readonly target: HoverTarget }
  | { readonly type: 'leave' | 'enter-card' | 'leave-card' | 'focus-card' | 'blur-card' | 'escape' }
  | { readonly type: 'ask'; readonly target: HoverTarget }
  | { readonly type: 'timer'; readonly timer: HoverTimer; readonly token: number };

export type HoverEffect =
  | { readonly do: 'wait'; readonly timer: HoverTimer; readonly token: number; readonly delay: number }
  | { readonly do: 'prepare'; readonly target: HoverTarget };

export interface HoverStep {
  readonly state: HoverState;
  readonly effects: readonly HoverEffect[];
}

export const HOVER_IDLE: HoverState = { card: null, candidate: null, dwell: 0, leave: 0 };

function wait(timer: HoverTimer, token: number): HoverEffect {
  return { do: 'wait', timer, token, delay: HOVER_DELAYS[timer] };
}

function stay(state: HoverState): HoverStep {
  return { state, effects: [] };
}

function isAttended(card: OpenCard): boolean {
  return card.pointer !== 'away' || card.focused;
}

/** Starts the grace once neither pointer nor focus is on the card; until then it just goes on. */
function attend(state: HoverState, card: OpenCard): HoverStep {
  if (isAttended(card)) return stay({ ...state, card });
  const leave = state.leave + 1;
  return { state: { ...state, card, leave }, effects: [wait('close', leave)] };
}

function dwellOn(state: HoverState, target: HoverTarget): HoverStep {
  const dwell = state.dwell + 1;
  return {
    state: { ...state, candidate: target, dwell },
    effects: [wait('work', dwell), wait('open', dwell)],
  };
}

function point(state: HoverState, target: HoverTarget): HoverStep {
  const { card, candidate } = state;
  if (card?.target.key === target.key) {
    return stay({ ...state, candidate: null, card: { ...card, target, pointer: 'name' } });
  }
  // A card that holds the focus isn't taken away by a pointer that passes over another name.
  if (card?.focused) return stay({ ...state, candidate: null });
  if (candidate?.key === target.key) return stay({ ...state, candidate: target });
  const left = card && card.pointer !== 'away' ? attend(state, { ...card, pointer: 'away' }) : stay(state);
  const dwelling = dwellOn(left.state, target);
  return { state: dwelling.state, effects: [...left.effects, ...dwelling.effects] };
}

function leave(state: HoverState): HoverStep {
  const without = { ...state, candidate: null };
  return state.card?.pointer === 'name' ? attend(without, { ...state.card, pointer: 'away' }) : stay(without);
}

function timer(state: HoverState, name: HoverTimer, token: number): HoverStep {
  if (name === 'close') {
    const isLate = token !== state.leave || !state.card || isAttended(state.card);
    return stay(isLate ? state : { ...state, card: null });
  }
  const target = state.candidate;
  if (token !== state.dwell || !target) return stay(state);
  if (name === 'work') return { state, effects: [{ do: 'prepare', target }] };
  const card: OpenCard = { target, asked: false, pointer: 'name', focused: false };
  return stay({ ...state, card, candidate: null });
}

function onCard(state: HoverState, type: HoverEvent['type']): HoverStep {
  const { card } = state;
  if (!card) return stay(state);
  if (type === 'enter-card') return stay({ ...state, candidate: null, card: { ...card, pointer: 'card' } });
  if (type === 'focus-card') return stay({ ...state, candidate: null, card: { ...card, focused: true } });
  if (type === 'blur-card') return card.focused ? attend(state, { ...card, focused: false }) : stay(state);
  return card.pointer === 'card' ? attend(state, { ...card, pointer: 'away' }) : stay(state);
}

/** One step of the hover card: no clock and no DOM; the driver carries out the effects. */
export function stepHover(state: HoverState, event: HoverEvent): HoverStep {
  switch (event.type) {
    case 'point':
      return point(state, event.target);
    case 'leave':
      return leave(state);
    case 'ask': {
      const card: OpenCard = { target: event.target, asked: true, pointer: 'away', focused: true };
      return stay({ ...state, card, candidate: null });
    }
    case 'escape':
      return stay({ ...state, card: null, candidate: null });
    case 'timer':
      return timer(state, event.timer, event.token);
    default:
      return onCard(state, event.type);
  }
}
