/** How long a choice is held to be confirmed, in ms. */
export const HOLD_MS = 1000;
/** Two presses of an assistive technology nearer than this are one. */
const APART_MS = 300;

/**
 * `holding`: pressed, on its way. `hint`: let go too early, so the user is told how. `again`: asked
 * for a second press by somebody who cannot hold. `done`: confirmed.
 */
export interface HoldState {
  readonly phase: 'idle' | 'holding' | 'hint' | 'again' | 'done';
  /** When the phase began, ms. */
  readonly at: number;
}

/** `assist`: a click of an assistive technology, which has neither a pointer nor a key to hold. */
export type HoldEvent = 'press' | 'release' | 'leave' | 'tick' | 'assist';

export const IDLE: HoldState = { phase: 'idle', at: 0 };

/** The next state of a hold-to-confirm button. Pure. @param at ms. */
export function hold(state: HoldState, event: HoldEvent, at: number): HoldState {
  if (state.phase === 'done') return state;
  const lasted = at - state.at;
  switch (event) {
    case 'press':
      return { phase: 'holding', at };
    case 'leave':
      return state.phase === 'holding' ? IDLE : state;
    case 'tick':
    case 'release':
      if (state.phase !== 'holding') return state;
      if (lasted >= HOLD_MS) return { phase: 'done', at };
      return event === 'tick' ? state : { phase: 'hint', at };
    case 'assist':
      if (state.phase !== 'again') return { phase: 'again', at };
      return lasted < APART_MS ? state : { phase: 'done', at };
  }
}
