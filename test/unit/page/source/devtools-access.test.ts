import { describe, expect, it, vi } from 'vitest';
import type { Item } from '../../../../lib/page/source/access';
import { DevtoolsAccess, type Loaded } from '../../../../lib/page/source/devtools-access';

const loaded = (url: string, part: Partial<Loaded> = {}): Loaded => ({
  url,
  mime: null,
  type: null,
  content: async () => ({ text: 'text', isBase64: false }),
  ...part,
});

async function textOf(access: DevtoolsAccess, one: Loaded): Promise<string> {
  const item = access.add(one);
  if (!item) throw new Error('No item');
  let text = '';
  for await (const piece of access.read(item).text) text += piece;
  return text;
}

describe('what the developer tools have', () => {
  it.each([
    ['https://a.example/app', { mime: 'text/javascript; charset=utf-8' }, 'script'],
    ['https://a.example/app.mjs?v=1', {}, 'script'],
    ['https://a.example/x', { type: 'script', mime: 'application/octet-stream' }, 'script'],
    ['https://a.example/x.js', { mime: 'application/octet-stream' }, 'script'],
    ['https://a.example/x', { type: 'other', mime: 'application/octet-stream' }, undefined],
    ['https://a.example/x', { type: 'stylesheet' }, 'style'],
    ['https://a.example/', { mime: 'text/html' }, 'response'],
    ['https://a.example/api', { mime: 'application/json' }, 'response'],
    ['https://a.example/app.js.map', {}, 'map'],
    ['webpack://shop/src/pay.ts', { type: 'sm-script' }, 'original'],
    ['https://a.example/a.png', { mime: 'image/png' }, undefined],
    ['https://a.example/icon.svg', { mime: 'image/svg+xml', type: 'image' }, undefined],
    ['chrome-extension://a/b.js', { type: 'script' }, undefined],
  ] as const)('%s %j is %s', (url, part, kind) => {
    expect(new DevtoolsAccess().add(loaded(url, part))?.kind).toBe(kind);
  });

  it('takes an address once', () => {
    const access = new DevtoolsAccess();
    expect(access.add(loaded('https://a.example/a.js'))).not.toBeNull();
    expect(access.add(loaded('https://a.example/a.js'))).toBeNull();
  });

  it('takes each other answer of an address, and each once', async () => {
    const more: Item[] = [];
    const access = new DevtoolsAccess((item) => more.push(item));
    const answer = (text: string | null): Loaded =>
      loaded('https://a.example/graphql', {
        mime: 'application/json',
        content: async () => (text === null ? null : { text, isBase64: false }),
      });
    expect(access.add(answer('one'))).not.toBeNull();
    for (const text of ['one', 'two', null, 'one', 'three', 'two'])
      expect(access.add(answer(text))).toBeNull();
    await vi.waitFor(() => expect(more).toHaveLength(2));
    const read = async (item: Item): Promise<string> => {
      let text = '';
      for await (const piece of access.read(item).text) text += piece;
      return text;
    };
    expect(await Promise.all(more.map(read))).toEqual(['two', 'three']);
    expect(more.map(({ name }) => name)).toEqual(Array(2).fill('https://a.example/graphql'));
    expect(new Set(more.map(({ id }) => id)).size).toBe(2);
  });

  it('reads text and bytes, and says what is gone', async () => {
    const access = new DevtoolsAccess();
    expect(await textOf(access, loaded('https://a.example/a.js'))).toBe('text');
    const bytes = async () => ({ text: Buffer.from('größe').toString('base64'), isBase64: true });
    expect(await textOf(access, loaded('https://a.example/b.js', { content: bytes }))).toBe(
      'größe',
    );
    const gone = loaded('https://a.example/c.js', { content: async () => null });
    await expect(textOf(access, gone)).rejects.toMatchObject({ why: 'missing' });
  });

  it('reads from where the tools have it, if they know it twice', async () => {
    const access = new DevtoolsAccess();
    const item = access.add(
      loaded('https://a.example/', { type: 'document', content: async () => null }),
    );
    if (!item) throw new Error('No item');
    expect(access.add(loaded('https://a.example/', { type: 'document' }))).toBeNull();
    let text = '';
    for await (const piece of access.read(item).text) text += piece;
    expect(text).toBe('text');
  });

  it('asks nobody for a source map', async () => {
    const access = new DevtoolsAccess();
    const item = access.add(loaded('https://a.example/js/a.js'));
    if (!item) throw new Error('No item');
    expect(await access.map('a.js.map', item)).toEqual({ why: 'map-not-asked' });
    access.add(loaded('https://a.example/js/a.js.map'));
    expect(await access.map('a.js.map', item)).toBe('text');
  });
});
