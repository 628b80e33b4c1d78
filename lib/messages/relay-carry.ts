import { browser } from 'wxt/browser';
import { parseRelayed } from './relay-parse';

interface Sender {
  readonly id?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

/** For the background: carries questions of small frames to the top frame, and answers back. */
export function carryRelayed(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const relayed = parseRelayed(message);
    const { tab, frameId } = sender;
    if (!relayed || sender.id !== browser.runtime.id) return undefined;
    if (tab?.id === undefined || frameId === undefined) return undefined;
    // Only the top frame answers, and only it is asked.
    if ((relayed.relay === 'answer') !== (frameId === 0)) return undefined;
    const to = relayed.relay === 'answer' ? (relayed.to ?? 0) : 0;
    // Nobody there: the small frame asks by itself.
    return browser.tabs
      .sendMessage(tab.id, { ...relayed, from: frameId }, { frameId: to })
      .catch(() => false);
  });
}
