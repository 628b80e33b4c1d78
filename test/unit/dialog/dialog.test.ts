import { describe, expect, it } from 'vitest';
import { openDialog } from '../../../lib/dialog/dialog';
import type { DialogRequest } from '../../../lib/dialog/types';

const request: DialogRequest = {
  door: 'paste',
  host: 'github.com',
  destination: 'tracker',
  findings: [{ title: 'A key', provider: 'Acme', proof: [], preview: 'key_…9f2c' }],
  excerpt: [[{ text: '$KEY', mark: 0 }]],
  overridable: true,
  allow: { scopes: ['fingerprint'] },
};

/** A signal that says how many wait for its end, as that of a frame, which asks many questions. */
function counted(): { controller: AbortController; waiting: () => number } {
  const controller = new AbortController();
  const { signal } = controller;
  const listeners = new Set<unknown>();
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (type: string, heard: EventListener, options?: object): void => {
    listeners.add(heard);
    addEventListener.call(signal, type, heard, options);
  };
  signal.removeEventListener = (type: string, heard: EventListener): void => {
    listeners.delete(heard);
    removeEventListener.call(signal, type, heard);
  };
  return { controller, waiting: () => listeners.size };
}

describe('a question', () => {
  it('is let go of by the signal of the frame once it is answered', async () => {
    const { controller, waiting } = counted();
    const handle = openDialog(request, controller.signal);
    expect(waiting()).toBe(1);
    handle.close();
    expect(await handle.answer).toEqual({ choice: 'cancel' });
    expect(waiting()).toBe(0);
  });

  it('is a cancel when the frame ends', async () => {
    const { controller } = counted();
    const { children } = document.documentElement;
    const before = children.length;
    const handle = openDialog(request, controller.signal);
    expect(children).toHaveLength(before + 1);
    controller.abort();
    expect(await handle.answer).toEqual({ choice: 'cancel' });
    expect(children).toHaveLength(before);
  });
});
