import {
  PAGE_PORT,
  type PageItem,
  type PageReport,
  parsePageRequest,
  TOLD,
} from '../messages/page';
import { api, listenTo } from '../store/api';
import type { Entry } from './entries';

interface Connection {
  readonly name: string;
  readonly sender?: { readonly id?: string };
  postMessage(message: PageReport): void;
  readonly onMessage: { addListener(heard: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(left: () => void): void };
}

/** What is told of a page. */
export interface PageState extends Pick<PageReport, 'busy' | 'limit' | 'cost'> {
  readonly entries: readonly Entry[];
  item(entry: Entry): PageItem;
  show(id: number): void;
}

/**
 * Tells the popup what this frame's page exposes.
 * @returns tells it again, if it is open: to be called after a change.
 */
export function answerPagePorts(signal: AbortSignal, state: () => PageState): () => void {
  const frame = Math.random();
  const open = new Set<Connection>();
  const tell = (port: Connection): void => {
    const { entries, item, busy, limit, cost } = state();
    port.postMessage({
      frame,
      items: entries.slice(0, TOLD).map(item),
      more: Math.max(0, entries.length - TOLD),
      busy,
      limit,
      cost,
    });
  };
  const connected = (port: Connection): void => {
    if (port.name !== PAGE_PORT || port.sender?.id !== api().runtime.id) return;
    open.add(port);
    port.onDisconnect.addListener(() => open.delete(port));
    port.onMessage.addListener((message) => {
      const request = parsePageRequest(message);
      if (request?.frame === frame) state().show(request.show);
    });
    tell(port);
  };
  listenTo(signal, ({ runtime }) => runtime.onConnect, connected);
  return () => {
    for (const port of open) tell(port);
  };
}
