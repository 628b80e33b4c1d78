import type { Channel } from './channel';
import { gate } from './gate';
import { apply, get, push, set, shift, slice, wrap } from './natives';
import { textOf } from './text';

/** Longer messages are judged by themselves; a key sent letter by letter comes in short ones. */
const SHORT = 256;
/** The tail grows to 9,999 code units, and is then cut to this. */
const TAIL = 4096;

interface State {
  /** What waits for the decision about a message before it; null while nothing does. */
  queue: (() => void)[] | null;
  /** The last short messages, joined. */
  tail: string;
}

/** `WebSocket.send()`: a held message waits, and what follows on the same socket waits behind it. */
export function tapSocket(channel: Channel): void {
  const states = new WeakMap<object, State>();

  wrap(WebSocket.prototype, 'send', {
    apply(native, self, args) {
      const message = args[0];
      const size = (message as ArrayBufferView | null)?.byteLength;
      const text = size && size < SHORT ? textOf(message) : message;
      let state: State = apply(get, states, [self]);
      if (!state) {
        state = { queue: null, tail: '' };
        apply(set, states, [self, state]);
      }
      const pass = (): void => {
        if (typeof text === 'string' && text.length < SHORT) {
          state.tail += text;
          if (state.tail.length > 9999) state.tail = apply(slice, state.tail, [-TAIL]);
        }
        apply(native, self, args);
      };
      // Nearly all there are, of pages that send thousands: little is made for these.
      if (!state.queue && !channel.armed) return pass();
      let waited = false;
      const send = (): void => {
        // A socket that closed while its message waited would throw at nobody.
        try {
          if (!waited || (self as WebSocket).readyState === 1) pass();
        } finally {
          next();
        }
      };
      const next = (): void => {
        const step = state.queue && apply(shift, state.queue, []);
        if (step) step();
        else state.queue = null;
      };
      const run = (): void =>
        gate(
          channel,
          (self as WebSocket).url,
          typeof text === 'string' ? state.tail + text : message,
          send,
          next,
        );
      if (state.queue) apply(push, state.queue, [run]);
      else {
        state.queue = [];
        run();
      }
      waited = true;
    },
  });
}
