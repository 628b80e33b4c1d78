// @vitest-environment node

import fc from 'fast-check';
import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Finding, scan } from '../../../lib/detect';
import { type Bytes, bytesIn } from '../../../lib/files/bytes';
import { redactText } from '../../../lib/files/redact';
import { decode, type Encoding, encode, encodingOf } from '../../../lib/files/text';
import { WindowedScan } from '../../../lib/files/windows';
import { makePem, rng, ruleIds, sampleOf } from '../../samples';
import { ALNUM, text as fill } from '../../samples/random';

/** Prose with keys of all kinds in it, long enough for many windows. */
function textOf(seed: number, keys: number): string {
  const random = rng(seed);
  const ids = ruleIds();
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const words = 'the log says that port 443 of host a1 was closed again; retry = 3\n'.split(' ');
  let text = '';
  for (let i = 0; i < keys; i++) {
    for (let n = Math.floor(random() * 6000); n > 0; n--) text += `${pick(words)} `;
    text += `${sampleOf(pick(ids), random).text}\n${makePem(random, 'RSA PRIVATE KEY').join('')}\n`;
  }
  return text;
}

function windowed(text: string, chunk: number, width: number): Finding[] {
  const findings: Finding[] = [];
  const windows = new WindowedScan(
    scan,
    0,
    ({ finding, value }) => {
      expect(text.slice(finding.start, finding.end)).toBe(value);
      findings.push(finding);
    },
    width,
  );
  for (let at = 0; at < text.length; at += chunk) windows.push(text.slice(at, at + chunk));
  windows.end();
  return findings;
}

describe('scanning in windows', () => {
  it('finds what a scan of the whole finds', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        fc.integer({ min: 1000, max: 200_000 }),
        fc.integer({ min: 10_000, max: 100_000 }),
        (seed, chunk, width) => {
          const text = textOf(seed, 6);
          const whole = scan(text, { now: 0 });
          expect(whole.length).toBeGreaterThan(0);
          expect(windowed(text, chunk, width)).toEqual(whole);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('finds a key on the border of windows, wherever it is cut', () => {
    const { value } = sampleOf('github-pat', rng(3));
    const width = 300;
    for (let at = width - value.length - 1; at <= width + 1; at++) {
      const text = `${'-'.repeat(at)}${value}${' '.repeat(66_500)}`;
      expect(windowed(text, 1000, width)).toEqual(scan(text, { now: 0 }));
    }
  });

  it('finds the rows of tables that cross the borders of windows in 3 MB', () => {
    const random = rng(7);
    const mb = 1024 * 1024;
    const row = (_: unknown, i: number): string => `user${i},k${fill(random, 14, ALNUM)}7Qx\n`;
    const table = `name,password\n${Array.from({ length: 2000 }, row).join('')}\n`;
    let text = '';
    for (let i = 1; i <= 3; i++)
      text += `${'some,notes\n'.repeat((i * mb - 20_000 - text.length) / 11)}\n${table}`;
    const whole = scan(text, { now: 0 });
    expect(whole.length).toBeGreaterThan(5000);
    const found = windowed(text, 100_000, mb);
    expect(found.length).toBe(whole.length);
    expect(found).toEqual(whole);
  });

  it.each([
    ['as much as there is', undefined],
    ['no further than the window', 300],
  ])('tells what stands around a key, but no other key: %s', (_, width) => {
    const random = rng(9);
    const keys = [0, 5, 100, 239, 240, 241, 600, 1].map((gap) => ({
      gap,
      value: sampleOf('github-pat', random).value,
    }));
    const text = `${keys.map(({ gap, value }) => `${'-'.repeat(gap)} ${value}`).join(' ')} ${'-'.repeat(300)}`;
    const places = keys.map(({ value }) => ({
      start: text.indexOf(value),
      end: text.indexOf(value) + value.length,
    }));
    let i = 0;
    const windows = new WindowedScan(
      scan,
      0,
      ({ finding: { start, end }, value, before, after }) => {
        const [previous, next] = [places[i - 1]?.end ?? 0, places[i + 1]?.start ?? text.length];
        expect({ start, end }).toEqual(places[i++]);
        expect(value).toBe(text.slice(start, end));
        expect(before).toBe(text.slice(Math.max(previous, start - 240), start));
        // A window of its own ends before what may be found behind it.
        const last = width ? end + after.length : Math.min(next, end + 240);
        expect(after).toBe(text.slice(end, last));
        expect(last).toBeLessThanOrEqual(Math.min(next, end + 240));
      },
      width,
    );
    windows.push(`${text}${' '.repeat(width ? 70_000 : 0)}`);
    windows.end();
    expect(i).toBe(places.length);
  });

  it('holds no more of a text than a window and what findings may depend on', () => {
    let longest = 0;
    const looked = (text: string): Finding[] => {
      longest = Math.max(longest, text.length);
      return [];
    };
    const windows = new WindowedScan(looked, 0, () => undefined, 10_000);
    for (let i = 0; i < 100; i++) windows.push(' '.repeat(10_000));
    windows.end();
    expect(longest).toBeLessThan(260_000);
  });

  it('begins anew after the end', () => {
    const { value } = sampleOf('github-pat', rng(5));
    const starts: number[] = [];
    const windows = new WindowedScan(scan, 0, ({ finding }) => starts.push(finding.start));
    for (let i = 0; i < 2; i++) {
      windows.push(`key ${value}`);
      windows.end();
    }
    expect(starts).toEqual([4, 4]);
  });
});

const chunked = (data: Uint8Array, size: number): Bytes => ({
  size: data.length,
  async *chunks() {
    for (let at = 0; at < data.length; at += size) yield data.subarray(at, at + size);
  },
});
async function textIn(bytes: Bytes, encoding: Encoding): Promise<string> {
  let text = '';
  for await (const piece of decode(bytes, encoding)) text += piece;
  return text;
}

describe('encodings', () => {
  const any = fc.string({ unit: 'binary', maxLength: 200 });

  it('are told from the bytes, and lose nothing, however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(any, fc.integer({ min: 1, max: 9 }), async (text, size) => {
        for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const) {
          const data = encode(`\ufeff${text}`, encoding);
          const bytes = chunked(data, Math.max(2, size));
          expect(await encodingOf(bytes)).toBe(encoding);
          expect(await textIn(chunked(data, size), encoding)).toBe(`\ufeff${text}`);
        }
      }),
    );
  });

  it('keep every byte of what is no UTF-8', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (noise) => {
        const data = new Uint8Array([0x41, 0xff, ...noise]);
        const encoding = await encodingOf(bytesIn(data));
        expect(encoding).toBe('latin1');
        expect(encode(await textIn(bytesIn(data), encoding), encoding)).toEqual(data);
      }),
    );
  });
});

describe('a redacted copy', () => {
  const random = rng(21);
  const secret = sampleOf('github-pat', random).value;
  const other = sampleOf('github-pat', random).value;
  const names = new Map([[secret, '$GITHUB_TOKEN']]);
  const copyOf = async (data: Uint8Array, size: number): Promise<Uint8Array | null> => {
    const parts = await redactText(chunked(data, size), names, scan, 0);
    return parts && new Uint8Array(Buffer.concat(parts));
  };

  it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('changes nothing else in %s', async (as) => {
    const text = (key: string): string => `\ufeffaé日🙂 ${key} \r\n${key}; ${other} end`;
    for (const size of [2, 7, 50, 4096]) {
      expect(await copyOf(encode(text(secret), as), size)).toEqual(
        encode(text('$GITHUB_TOKEN'), as),
      );
      // Half a character at the end.
      const odd = [65].slice(as === 'utf-8' ? 1 : 0);
      expect(await copyOf(Uint8Array.from([...encode(text(secret), as), ...odd]), size)).toEqual(
        Uint8Array.from([...encode(text('$GITHUB_TOKEN'), as), ...odd]),
      );
    }
  });

  it('changes nothing else in bytes of any kind', async () => {
    const around = Uint8Array.from({ length: 256 }, (_, i) => i);
    const key = Buffer.from(` ${secret} `);
    const copy = await copyOf(Buffer.concat([around, key, around]), 100);
    expect(copy && strFromU8(copy, true)).toBe(
      `${strFromU8(around, true)} $GITHUB_TOKEN ${strFromU8(around, true)}`,
    );
  });

  it.each([
    ['before it', (key: string) => `retry (${key})\nDB_PASSWORD=${key}\n`, fill(random, 30, ALNUM)],
    ['behind it', (key: string) => `DB_PASSWORD=${key}\nretry (${key})\n`, fill(random, 30, ALNUM)],
    [
      'and is too short for that elsewhere',
      (key: string) => `postgres://app:${key}@10.4.5.6/main\n`,
      'x9',
    ],
  ])('has the secret nowhere, also where no rule tells it: %s', async (_, source, part) => {
    const value = `a7${part}Q${part.length}`;
    for (const size of [3, 40, 4096]) {
      const data = chunked(encode(source(value), 'utf-8'), size);
      const parts = await redactText(data, new Map([[value, '$DB_PASSWORD']]), scan, 0);
      expect(Buffer.concat(parts ?? []).toString()).toBe(source('$DB_PASSWORD'));
    }
  });

  it('is none if a name would leave a secret in it', async () => {
    const parts = await redactText(
      bytesIn(encode(`a ${secret} b`, 'utf-8')),
      new Map([[secret, secret]]),
      scan,
      0,
    );
    expect(parts).toBeNull();
  });
});
