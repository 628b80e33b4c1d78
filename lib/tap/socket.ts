import type { Channel } from './channel';
import { gate } from './gate';
import { apply, type Instead, note, noted, push, shift, slice, wrap } from './natives';
import { textOf } from './text';

/** Longer messages are judged by themselves; a key sent letter by letter comes in short ones. */
const SHORT = 256;
/** How much of them is kept, in code units. */
const TAIL = 4096;

interface State {
  /** What waits for the decision about a message before it; none while nothing does. */
  behind?: (() => void)[] | null;
  /** The last short messages, joined. */
  tail: string;
}

/**
 * `send()` of sockets, to a server or (`RTCDataChannel`) from browser to browser: a held message waits, and what follows
 * on the same socket waits behind it.
 */
export function tapSocket(channel: Channel): void {
  const send: Instead = {
    apply(native, self, args) {
      const message = args[0];
      const size = (message as ArrayBufferView | null)?.byteLength as number;
      // What has no such size is not less than anything.
      const text = size < SHORT ? textOf(message) : message;
      const isShort = typeof text === 'string' && text.length < SHORT;
      let state = noted(self) as State | undefined;
      if (!state) {
        state = { tail: '' };
        note(self as object, state);
      }
      const pass = (): void => {
        if (isShort) {
          state.tail += text;
          // Not by a character of it, for which it would have to be put together each time.
          if (state.tail.length > 2 * TAIL) state.tail = apply(slice, state.tail, [-TAIL]);
        }
        apply(native, self, args);
      };
      // Nearly all there are, of pages that send thousands: little is made for these.
      if (!(state.behind || channel.armed)) return pass();
      const next = (): void => {
        // There is a list as long as one of them is asked about.
        const step = apply(shift, state.behind as (() => void)[], []);
        if (step) step();
        else state.behind = null;
      };
      const run = (): void =>
        gate(
          channel,
          [(self as WebSocket).url, isShort ? state.tail + text : message],
          () => {
            // One that has closed meanwhile takes the message and drops it, as ever.
            try {
              pass();
            } finally {
              next();
            }
          },
          next,
        );
      if (state.behind) apply(push, state.behind, [run]);
      else {
        state.behind = [];
        run();
      }
    },
  };
  wrap(WebSocket.prototype, 'send', send);
  // Some browsers are built or set up without it.
  wrap((window.RTCDataChannel as typeof RTCDataChannel | undefined)?.prototype, 'send', send);
}
