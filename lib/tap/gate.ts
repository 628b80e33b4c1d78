import type { Channel } from './channel';
import { apply, then } from './natives';
import { textOf } from './text';

/**
 * Sends what a script of the page wants to send: at once if it may, or when the user says so.
 * @param where an address or whatever else tells where it goes; searched as well.
 * @param send is called at most once, with what the native call needs bound to it.
 * @param refuse is called instead.
 */
export function gate(
  channel: Channel,
  where: string,
  body: unknown,
  send: () => void,
  refuse: () => void = () => undefined,
): void {
  const ask = (text: string): void => {
    if (!channel.ask(`${where}\n${text}`, (go) => (go ? send() : refuse()))) send();
  };
  const text = textOf(body);
  if (typeof text === 'string') ask(text);
  // A body that cannot be read is sent as it is: the native call will say what is wrong with it.
  else apply(then, text, [ask, send]);
}
