import type { Channel } from './channel';
import { gate } from './gate';
import { apply, note, noted, push, shift, slice, wrap } from './natives';
import { textOf } from './text';

/** Longer messages are judged by themselves; a key sent letter by letter comes in short ones. */
const SHORT = 256;
/** How much of them is kept, in code units. */
const TAIL = 4096;

interface State {
  /** What waits for the decision about a message before it; null while nothing does. */
  behind: (() => void)[] | null;
  /** The last short messages, joined. */
  tail: string;
}

/** `WebSocket.send()`: a held message waits, and what follows on the same socket waits behind it. */
export function tapSocket(channel: Channel): void {
  wrap(WebSocket.prototype, 'send', {
    apply(native, self, args) {
      const socket = self as WebSocket;
      const message = args[0];
      const text = (message as ArrayBufferView)?.byteLength < SHORT ? textOf(message) : message;
      const isText = typeof text === 'string';
      let state = noted(socket) as State | undefined;
      if (!state) {
        state = { behind: null, tail: '' };
        note(socket, state);
      }
      let waited = false;
      const send = (): void => {
        if (isText && text.length < SHORT) state.tail = apply(slice, state.tail + text, [-TAIL]);
        // A socket that closed while its message waited would throw at nobody.
        try {
          if (!waited || socket.readyState === 1) apply(native, self, args);
        } finally {
          next();
        }
      };
      const next = (): void => {
        const step = state.behind && apply(shift, state.behind, []);
        if (step) step();
        else state.behind = null;
      };
      const run = (): void =>
        gate(channel, [socket.url, isText ? state.tail + text : message], send, next);
      if (state.behind) apply(push, state.behind, [run]);
      else if (channel.armed) {
        state.behind = [];
        run();
      } else send();
      waited = true;
    },
  });
}
