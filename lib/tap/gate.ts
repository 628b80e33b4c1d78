import type { Channel } from './channel';
import { textOf } from './text';

/**
 * Sends what a script of the page wants to send: at once if it may, or when the user says so.
 * @param where an address or whatever else tells where it goes; searched as well.
 * @param send is called at most once, with what the native call needs bound to it.
 * @param refuse is called instead.
 */
export function gate(
  channel: Channel,
  where: unknown,
  body: unknown,
  send: () => void,
  refuse: () => void = () => undefined,
): void {
  const ask = (text: string): void => {
    if (!channel.ask(text, (go) => (go ? send() : refuse()))) send();
  };
  const first = textOf(where);
  const rest = textOf(body);
  if (typeof first === 'string' && typeof rest === 'string') ask(`${first}\n${rest}`);
  else void (async () => ask(`${await first}\n${await rest}`))();
}
