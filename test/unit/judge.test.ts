// @vitest-environment node
import { Buffer } from 'node:buffer';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Judge } from '../pages/judge';

/** Made up at run time, with characters that every encoding treats differently. */
const secret = `key_${Math.random().toString(36).slice(2).padEnd(12, 'Z')}+/=&"<\\é${'Q7'.repeat(6)}`;
const raw = Buffer.from(secret, 'utf8');

function requestWith(parts: { url?: string; headers?: string[]; body?: Buffer | string }): Judge {
  const judge = new Judge();
  const url = parts.url ?? '/post';
  judge.record({
    method: 'POST',
    host: 'github.com',
    path: url.split('?', 1)[0] ?? '',
    url,
    headers: parts.headers ?? [],
    body: Buffer.from(parts.body ?? ''),
  });
  return judge;
}

const everyByte = (write: (byte: number) => string): string => [...raw].map(write).join('');
const everyUnit = (write: (code: number) => string): string =>
  Array.from({ length: secret.length }, (_, i) => write(secret.charCodeAt(i))).join('');

const disguises: Readonly<Record<string, Buffer | string>> = {
  raw,
  'within other text': `before ${secret} after`,
  'wrapped over lines': `${secret.slice(0, 9)}\r\n  ${secret.slice(9)}`,
  percent: encodeURIComponent(secret),
  'percent, every byte': everyByte((byte) => `%${byte.toString(16).padStart(2, '0')}`),
  'percent, as escape() writes it': everyUnit((c) => `%u${c.toString(16).padStart(4, '0')}`),
  form: new URLSearchParams({ a: 'b c', text: `x ${secret}` }).toString(),
  json: JSON.stringify({ text: `x ${secret}` }),
  'json, every character': everyUnit((c) => `\\u${c.toString(16).padStart(4, '0')}`),
  'json, cut into two values': JSON.stringify({ a: secret.slice(0, 9), b: secret.slice(9) }),
  'json, cut into two pieces of a document': JSON.stringify({
    type: 'doc',
    content: [
      { type: 'text', text: secret.slice(0, 9) },
      { type: 'text', text: secret.slice(9) },
    ],
  }),
  'numbers of json': JSON.stringify([...raw]),
  'numbers of json, by their places': JSON.stringify({ ...new Uint8Array(raw) }),
  'marks within': `${secret.slice(0, 9)}</b><i>${secret.slice(9)}`,
  'an invisible sign within': `${secret.slice(0, 9)}\u200b${secret.slice(9)}`,
  'a form, cut into two values': new URLSearchParams({
    a: secret.slice(0, 9),
    b: secret.slice(9),
  }).toString(),
  'DEFLATE without a header': deflateRawSync(raw),
  'json in json': JSON.stringify(JSON.stringify({ text: secret })),
  'json in a form': new URLSearchParams({ payload: JSON.stringify({ text: secret }) }).toString(),
  'html entities, decimal': everyUnit((c) => `&#${c};`),
  'html entities, hex': everyUnit((c) => `&#x${c.toString(16)};`),
  'html entities, named': secret.replace(
    /[&<"]/g,
    (c) => ({ '&': '&amp;', '<': '&lt;' })[c] ?? '&quot;',
  ),
  'base64, first alignment': raw.toString('base64'),
  'base64, second alignment': Buffer.from(`x${secret}y`).toString('base64'),
  'base64, third alignment': Buffer.from(`xx${secret}`).toString('base64'),
  base64url: Buffer.from(`x${secret}?`).toString('base64url'),
  'base64 behind the same alphabet': `data/${Buffer.from(`xx${secret}`).toString('base64')}`,
  'base64 in lines': (
    Buffer.from(`x${secret}`.repeat(3))
      .toString('base64')
      .match(/.{1,20}/g) ?? []
  ).join('\r\n'),
  'base64 of json': Buffer.from(JSON.stringify({ a: secret })).toString('base64'),
  hex: raw.toString('hex'),
  'hex, upper case': raw.toString('hex').toUpperCase(),
  'utf-16, little endian': Buffer.from(`x${secret}`, 'utf16le'),
  'utf-16, big endian': Buffer.from(`x${secret}`, 'utf16le').swap16(),
  gzip: gzipSync(raw),
};

describe('the judge', () => {
  it.each(Object.entries(disguises))('finds a secret in a body: %s', (_, body) => {
    const leaks = requestWith({ body: Buffer.from(body as string) }).leaks(secret);
    expect(leaks).toHaveLength(1);
    expect(leaks[0]).toMatchObject({ where: 'body', what: 'POST github.com/post' });
  });

  it.each(Object.entries(disguises))('is silent about another value: %s', (_, body) => {
    const judge = requestWith({ body: Buffer.from(body as string) });
    expect(judge.leaks(`${secret}#`)).toEqual([]);
  });

  it('finds a secret in the address and in a header, and says where', () => {
    const url = `/search?q=${encodeURIComponent(secret)}`;
    expect(requestWith({ url }).leaks(secret)).toMatchObject([
      { where: 'url', encoding: 'percent' },
    ]);
    const headers = ['x-note', Buffer.from(secret).toString('base64')];
    expect(requestWith({ headers }).leaks(secret)).toMatchObject([{ where: 'header' }]);
  });

  it('reads no secret out of one that lacks its last letter', () => {
    const circular = `${secret}${secret[0]}`;
    expect(requestWith({ body: secret }).leaks(circular)).toEqual([]);
  });

  it('never repeats the secret', () => {
    expect(JSON.stringify(requestWith({ body: secret }).leaks(secret))).not.toContain(secret);
  });

  it('joins the WebSocket frames of one socket, not of different ones', () => {
    const send = (sockets: readonly [number, number]): Judge => {
      const judge = new Judge();
      for (const [i, part] of [raw.subarray(0, 9), raw.subarray(9)].entries())
        judge.recordMessage({ socket: sockets[i] ?? 0, host: 'a', path: '/s', data: part });
      return judge;
    };
    expect(send([1, 1]).leaks(secret)).toMatchObject([{ where: 'websocket frames joined' }]);
    expect(send([1, 2]).leaks(secret)).toEqual([]);
  });

  it('gives back the bytes of what arrived, and forgets on reset', () => {
    const judge = requestWith({ body: 'naïve\r\n🙂' });
    expect(judge.received('/post')[0]?.body).toEqual(Buffer.from('naïve\r\n🙂'));
    judge.reset();
    expect(judge.received('/post')).toEqual([]);
  });
});
