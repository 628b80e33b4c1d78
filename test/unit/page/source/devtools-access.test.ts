import { describe, expect, it } from 'vitest';
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
