import { afterEach, describe, expect, it, vi } from 'vitest';
import { SOURCE_PORT, type SourceReply, type SourceRequest } from '../../../../lib/messages/source';
import { parseSourceReply } from '../../../../lib/messages/source-reply';
import { collect } from '../../../../lib/page/source/collect';

/** The script of a frame, and how it is asked. */
function frame() {
  let connect: Parameters<Parameters<typeof collect>[0]['addListener']>[0] = () => undefined;
  collect({
    addListener: (hear) => {
      connect = hear;
    },
  });
  let ask: (request: SourceRequest) => void = () => undefined;
  let told: (reply: SourceReply) => void = () => undefined;
  connect({
    name: SOURCE_PORT,
    postMessage: (reply) => told(reply),
    onMessage: {
      addListener: (hear) => {
        ask = hear;
      },
    },
    onDisconnect: { addListener: () => undefined },
  });
  return (request: SourceRequest) =>
    new Promise<SourceReply>((resolve) => {
      told = resolve;
      ask(request);
    });
}

/** @returns what each part comes to: its text, or why there is none. */
async function partsIn(ask: ReturnType<typeof frame>): Promise<Record<string, string>> {
  const listed = await ask({ id: 1, ask: 'list' });
  if (!('list' in listed)) throw new Error('No list');
  const all: Record<string, string> = {};
  for (const [item, { name }] of listed.list.items.entries()) {
    let reply = await ask({ id: 2 + item, ask: 'item', item });
    let text = '';
    while ('text' in reply) {
      text += reply.text;
      reply = await ask({ id: 2 + item, ask: 'more' });
    }
    all[name] = 'why' in reply ? `(${reply.why})` : text;
  }
  return all;
}

const answer = (text: string, type: string | null, url = ''): Response => {
  const response = new Response(text);
  if (type === null) response.headers.delete('content-type');
  else response.headers.set('content-type', type);
  if (url) Object.defineProperty(response, 'type', { value: 'opaque' });
  return response;
};

/** A page whose worker keeps these. */
function keep(answers: Readonly<Record<string, Response | undefined>>): void {
  vi.stubGlobal('caches', {
    keys: async () => ['v1'],
    open: async () => ({
      keys: async () => Object.keys(answers).map((url) => ({ url })),
      match: async ({ url }: { url: string }) => answers[url],
    }),
  });
}

const noDatabases = { databases: async () => [] };

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('a frame', () => {
  it('lists what there is up to a limit, says how much more, and its answer can be read', async () => {
    vi.stubGlobal('indexedDB', noDatabases);
    const many = Object.fromEntries(
      Array.from({ length: 20_005 }, (_, i) => [`https://a.example/${i}`, undefined]),
    );
    keep(many);
    // The window of the test has none.
    vi.stubGlobal('length', 0);
    vi.stubGlobal('origin', 'https://a.example');
    localStorage.setItem('k'.repeat(150_000), 'value');
    const reply = parseSourceReply(await frame()({ id: 1, ask: 'list' }));
    expect(reply).toMatchObject({ id: 1, list: { left: 7 } });
    expect(reply && 'list' in reply && reply.list.items.length).toBe(20_000);
  });

  it('says so, if it cannot list anything', async () => {
    vi.stubGlobal('indexedDB', noDatabases);
    vi.spyOn(document, 'querySelectorAll').mockImplementation(() => {
      throw new Error('Not here');
    });
    expect(await frame()({ id: 1, ask: 'list' })).toEqual({ id: 1, why: 'missing' });
    vi.restoreAllMocks();
  });

  it('reads what its worker keeps, and says of all else why it was not read', async () => {
    vi.stubGlobal('indexedDB', noDatabases);
    keep({
      'https://a.example/typed': answer('{"a":1}', 'application/json'),
      'https://a.example/plain': answer('a text', null),
      'https://a.example/stream': answer('b text', 'application/octet-stream'),
      'https://a.example/bytes': answer('\0\x01\x02', 'application/wasm'),
      'https://cdn.example/other': answer('', null, 'opaque'),
      'https://a.example/gone': undefined,
      'https://cdn.example/shown.png': answer('', null, 'opaque'),
      'https://a.example/shown': answer('\0', 'image/png'),
    });
    const parts = Object.entries(await partsIn(frame()));
    expect(parts.filter(([name]) => name.startsWith('Cache: '))).toEqual([
      ['Cache: v1 https://a.example/typed', '{"a":1}'],
      ['Cache: v1 https://a.example/plain', 'a text'],
      ['Cache: v1 https://a.example/stream', 'b text'],
      ['Cache: v1 https://a.example/bytes', '(binary)'],
      ['Cache: v1 https://cdn.example/other', '(closed)'],
      ['Cache: v1 https://a.example/gone', '(missing)'],
      ['Cache: v1 https://a.example/shown', ''],
    ]);
  });

  it('reads code that its worker keeps as code of the site', async () => {
    vi.stubGlobal('indexedDB', noDatabases);
    keep({
      'https://a.example/later.js?v=2': answer('a()', 'text/javascript'),
      'https://a.example/later.css': answer('a{}', 'text/css'),
    });
    const listed = await frame()({ id: 1, ask: 'list' });
    const items = 'list' in listed ? listed.list.items : [];
    expect(items.filter(({ name }) => name.includes('later'))).toMatchObject([
      { kind: 'script', url: 'https://a.example/later.js?v=2', again: false },
      { kind: 'style', url: 'https://a.example/later.css', again: false },
    ]);
    expect(await partsIn(frame())).toMatchObject({ 'https://a.example/later.js?v=2': 'a()' });
  });

  it('hands out many small pieces as few', async () => {
    vi.stubGlobal('indexedDB', noDatabases);
    const stream = new ReadableStream({
      start(controller) {
        for (let i = 0; i < 400; i++) controller.enqueue(new TextEncoder().encode('0123456789'));
        controller.close();
      },
    });
    keep({ 'https://a.example/a': new Response(stream) });
    const ask = frame();
    const listed = await ask({ id: 1, ask: 'list' });
    const item =
      'list' in listed ? listed.list.items.findIndex(({ name }) => name.endsWith('/a')) : -1;
    expect(await ask({ id: 2, ask: 'item', item })).toEqual({
      id: 2,
      text: '0123456789'.repeat(400),
    });
    expect(await ask({ id: 2, ask: 'more' })).toEqual({ id: 2, end: true });
  });

  it('takes a source map from beside the place that a script came from', async () => {
    vi.stubGlobal('indexedDB', noDatabases);
    keep({});
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (url: string) => {
      asked.push(url);
      const response = new Response('a()', { headers: { 'content-type': 'text/javascript' } });
      Object.defineProperty(response, 'url', { value: url.replace('/lib', '/v1/dist/lib.js') });
      return response;
    });
    document.body.innerHTML = '<script type="a" src="https://a.example/lib"></script>';
    const ask = frame();
    const listed = await ask({ id: 1, ask: 'list' });
    const of =
      'list' in listed ? listed.list.items.findIndex(({ url }) => url?.endsWith('/lib')) : -1;
    for (let reply = await ask({ id: 2, ask: 'item', item: of }); 'text' in reply; )
      reply = await ask({ id: 2, ask: 'more' });
    expect(await ask({ id: 3, ask: 'map', address: 'lib.js.map', of })).toMatchObject({ id: 3 });
    expect(asked).toEqual(['https://a.example/lib', 'https://a.example/v1/dist/lib.js.map']);
    expect(await ask({ id: 4, ask: 'map', address: 'file:///a', of })).toEqual({
      id: 4,
      why: 'missing',
    });
    document.body.replaceChildren();
  });

  it('lists a document once it has been parsed, and does not wait for it for good', async () => {
    vi.stubGlobal('indexedDB', noDatabases);
    vi.useFakeTimers();
    const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    const told: SourceReply[] = [];
    const list = (): void => void frame()({ id: 1, ask: 'list' }).then((reply) => told.push(reply));
    list();
    await vi.advanceTimersByTimeAsync(100);
    expect(told).toEqual([]);
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await vi.advanceTimersByTimeAsync(100);
    expect(told).toHaveLength(1);
    list();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(told).toHaveLength(2);
    vi.useRealTimers();
    state.mockRestore();
  });

  it('names a database that opens for nobody, and does not wait for it', async () => {
    vi.useFakeTimers();
    const requests: { onsuccess?: () => void; result?: unknown }[] = [];
    const queued = () => {
      const request = {};
      requests.push(request);
      return request;
    };
    const databases = async () => [{ name: 'shop' }, { name: 'cart' }];
    vi.stubGlobal('indexedDB', { databases, open: queued });
    const parts = partsIn(frame());
    await vi.advanceTimersByTimeAsync(5000);
    expect(await parts).toMatchObject({
      'IndexedDB: shop': '(missing)',
      'IndexedDB: cart': '(missing)',
    });
    vi.useRealTimers();
    // One that opens after all stands in nobody's way.
    const close = vi.fn();
    for (const request of requests) request.result = { close };
    for (const request of requests) request.onsuccess?.();
    expect(close).toHaveBeenCalledTimes(requests.length);
  });

  it('names databases that do not open, and all of them if nobody can say which there are', async () => {
    const fails = () => {
      const request: { onerror?: () => void } = {};
      queueMicrotask(() => request.onerror?.());
      return request;
    };
    vi.stubGlobal('indexedDB', { databases: async () => [{ name: 'shop' }], open: fails });
    expect(await partsIn(frame())).toMatchObject({ 'IndexedDB: shop': '(missing)' });
    const refuse = (name: string) =>
      vi.stubGlobal('indexedDB', {
        databases: async () => {
          throw new DOMException('', name);
        },
      });
    refuse('UnknownError');
    expect(await partsIn(frame())).toMatchObject({ IndexedDB: '(missing)' });
    // Where a page can keep nothing there is nothing that was not read.
    refuse('SecurityError');
    expect(await partsIn(frame())).not.toHaveProperty('IndexedDB');
  });
});
