import type { Channel } from './channel';
import { construct, defineProperty, wrap } from './natives';
import { textOf } from './text';

/**
 * Connections that begin with their address. They cannot wait, so one that is held fails like one
 * that is lost: it is opened to an address that answers nobody.
 */
const NOWHERE: Readonly<Record<string, string>> = {
  EventSource: 'data:,',
  WebSocket: 'wss://localhost:1',
};

export function tapConnections(channel: Channel): void {
  for (const name in NOWHERE) {
    const wrapped = wrap(window, name, {
      construct(native, args, newTarget) {
        if (channel.armed && channel.ask(textOf(args))) args[0] = NOWHERE[name];
        return construct(native, args, newTarget);
      },
    }) as { prototype: object } | undefined;
    if (wrapped) defineProperty(wrapped.prototype, 'constructor', { value: wrapped });
  }
}
