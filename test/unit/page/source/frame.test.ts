import { describe, expect, it, vi } from 'vitest';
import type { FrameInventory, SourceRequest } from '../../../../lib/messages/source';
import { Frame, type FramePort } from '../../../../lib/page/source/frame';
import { SOURCE_LIMITS } from '../../../../lib/page/source/limits';
import { TabAccess } from '../../../../lib/page/source/tab-access';

/** A frame that answers as it is told. */
function frameThat(answer: (request: SourceRequest) => unknown): Frame {
  let hear: (message: unknown) => void = () => undefined;
  const port: FramePort = {
    postMessage: (request) => queueMicrotask(() => hear(answer(request))),
    onMessage: {
      addListener: (listen) => {
        hear = listen;
      },
    },
    onDisconnect: { addListener: () => undefined },
  };
  return new Frame(port, () => undefined);
}

const storage = (i: number) => ({
  ...{ kind: 'storage', name: `localStorage: ${i}`, url: null, again: false },
});
const listOf = (part: Partial<FrameInventory>) => ({
  ...{ items: [], origin: 'https://a.example', frames: 0, full: false, left: 0, ...part },
});
const everything = { items: Array.from({ length: 20_001 }, (_, i) => storage(i)) };
const page = {
  ...storage(0),
  ...{ kind: 'document', name: 'https://a.example/' },
};

describe('a frame of the scanned tab', () => {
  it('is not waited for, if its answer cannot be read', async () => {
    const frame = frameThat(({ id }) => ({ id, list: listOf(everything as never) }));
    expect(await frame.list()).toBeNull();
    const pieces = frameThat(({ id }) => ({ id, text: 5 })).item(0);
    await expect(pieces.next()).rejects.toMatchObject({ why: 'missing' });
  });

  it('is not waited for, if it says nothing', async () => {
    vi.useFakeTimers();
    const silent = frameThat(() => null);
    const top = frameThat(({ id }) => ({
      id,
      list: listOf({ items: [page] as never, frames: 1 }),
    }));
    const listed = new TabAccess([top, silent], SOURCE_LIMITS).list();
    await vi.advanceTimersByTimeAsync(30_000);
    vi.useRealTimers();
    expect((await listed).unread).toEqual([{ name: '', why: 'frames-lost', count: 1 }]);
  });

  it('is read whole, where several have one name, and what frames of one origin share once', async () => {
    const cookie = { ...storage(0), name: 'cookie: id' };
    const one = () =>
      frameThat(({ id }) => ({ id, list: listOf({ items: [page, cookie, cookie] as never }) }));
    const { items } = await new TabAccess([one(), one()], SOURCE_LIMITS).list();
    expect(items.map(({ name }) => name)).toEqual([
      'https://a.example/',
      'cookie: id',
      'cookie: id',
      'https://a.example/',
    ]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(4);
  });

  it('has a storage of its own only where it has no origin', async () => {
    const one = (origin: string) => {
      const name = origin === 'null' ? 'about:blank' : 'about:srcdoc';
      const items = [{ ...page, name }, storage(0)] as never;
      return frameThat(({ id }) => ({ id, list: listOf({ items, origin }) }));
    };
    const frames = ['https://a.example', 'https://a.example', 'null', 'null'].map(one);
    const { items } = await new TabAccess(frames, SOURCE_LIMITS).list();
    expect(items.filter(({ kind }) => kind === 'storage')).toHaveLength(3);
  });

  it('counts as not looked at, if it does not say what it is made of', async () => {
    const top = frameThat(({ id }) => ({
      id,
      list: listOf({ items: [page] as never, frames: 1, left: 7 }),
    }));
    const broken = frameThat(({ id }) => ({ id, why: 'missing' }));
    const { items, unread } = await new TabAccess([top, broken], SOURCE_LIMITS).list();
    expect(items.map(({ name }) => name)).toEqual(['https://a.example/']);
    expect(unread).toEqual([
      { name: '', why: 'too-many', count: 7 },
      { name: '', why: 'frames-lost', count: 1 },
    ]);
  });
});
