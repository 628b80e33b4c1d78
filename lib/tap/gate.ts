import type { Channel } from './channel';
import { textOf } from './text';

/**
 * Sends what a script of the page wants to send: at once if it may, or when the user says so.
 * @param what all that goes with it: also where to, and under which headers.
 * @param send is called at most once, with what the native call needs bound to it.
 * @param refuse is called instead: what is sent is to fail as on a lost connection.
 */
export function gate(channel: Channel, what: unknown, send: () => void, refuse?: () => void): void {
  textOf(what, (text) => {
    if (!channel.ask(text, (go) => (go ? send() : refuse?.()))) send();
  });
}
