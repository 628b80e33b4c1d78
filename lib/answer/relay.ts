import {
  type DialogAnswer,
  type DialogHandle,
  type DialogRequest,
  openDialog,
} from '../dialog/dialog';
import type { InTurn } from '../doors/in-turn';
import type { Forwarded, Relayed } from '../messages/relay';
import { api, isOrphaned, listenTo } from '../store/api';
import { randomId } from './random-id';

/** What a dialog needs, in CSS pixels; in less one would scroll for every button. */
const ROOM = { width: 220, height: 120 };

/** What of a dialog is used, wherever it is shown. */
export type Asking = Omit<DialogHandle, 'typed'> & Partial<Pick<DialogHandle, 'typed'>>;

/** Does a dialog fit into this frame? The top frame has to do, whatever its size. */
export function hasRoom(): boolean {
  return window.top === window || (innerWidth >= ROOM.width && innerHeight >= ROOM.height);
}

/**
 * Asks in the top frame of the tab.
 * @returns `null` if nobody is there to ask: the site around is not guarded, or the extension is gone.
 */
export async function askAbove(
  request: DialogRequest,
  signal: AbortSignal,
): Promise<Asking | null> {
  const id = randomId();
  const over = new AbortController();
  let settle: (answer: DialogAnswer) => void;
  const answer = new Promise<DialogAnswer>((resolve) => {
    settle = resolve;
  });
  const hear = (message: unknown): undefined => {
    const heard = message as Partial<Forwarded> | null;
    if (heard?.relay === 'answer' && heard.id === id && heard.answer) settle(heard.answer);
  };
  const close = (): void => {
    settle({ choice: 'cancel' });
    if (!over.signal.aborted) void send({ relay: 'close', id });
    over.abort();
  };
  try {
    api().runtime.onMessage.addListener(hear);
    over.signal.addEventListener('abort', () => api().runtime.onMessage.removeListener(hear));
  } catch {
    return null;
  }
  if ((await send({ relay: 'ask', id, request })) !== true) {
    over.abort();
    return null;
  }
  addEventListener('pagehide', close, { signal: over.signal });
  onceOrphaned(over.signal, close);
  signal.addEventListener('abort', close, { signal: over.signal });
  void answer.then(() => over.abort());
  return { answer, remark: (text) => void send({ relay: 'remark', id, text }), close };
}

/**
 * Asks for frames that are too small, if this is the top frame.
 * @param inTurn waits until no other dialog is open.
 */
export function askForOthers(inTurn: InTurn, signal: AbortSignal): void {
  if (window.top !== window) return;
  const open = new Map<string, { readonly ended: AbortController; dialog?: Asking }>();
  const ask = async ({ id, request, from }: Forwarded & { relay: 'ask' }): Promise<void> => {
    const ended = new AbortController();
    const one: { readonly ended: AbortController; dialog?: Asking } = { ended };
    open.set(id, one);
    await inTurn(async () => {
      // Nobody hears the answer.
      onceOrphaned(ended.signal, () => ended.abort());
      one.dialog = openDialog(request, AbortSignal.any([signal, ended.signal]));
      const answer = await one.dialog.answer;
      open.delete(id);
      ended.abort();
      await send({ relay: 'answer', id, answer, to: from });
    });
  };
  const hear = (message: unknown, sender: { tab?: object }, respond: (shown: true) => void) => {
    const heard = message as Forwarded | null;
    // From the background, which has looked at every part of it; frames speak to it alone.
    if (!heard?.relay || sender.tab || heard.relay === 'answer') return undefined;
    const known = open.get(heard.id);
    if (heard.relay === 'close') known?.ended.abort();
    if (heard.relay === 'remark') known?.dialog?.remark(heard.text);
    if (heard.relay === 'ask') void ask(heard);
    respond(true);
    return undefined;
  };
  // The browsers' own interface, in which an answer is given by a call.
  listenTo(
    signal,
    ({ runtime }) => runtime.onMessage,
    hear as Parameters<Listeners['addListener']>[0],
  );
}

/** Does something when the extension is gone from under this frame: what another one says no longer comes. */
function onceOrphaned(signal: AbortSignal, act: () => void): void {
  const timer = setInterval(() => isOrphaned() && act(), 1000);
  signal.addEventListener('abort', () => clearInterval(timer));
}

type Listeners = ReturnType<typeof api>['runtime']['onMessage'];

/** What comes back; `undefined` if nothing does, as in a page older than the extension. */
async function send(message: Relayed & { readonly to?: number }): Promise<unknown> {
  try {
    return await api().runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}
