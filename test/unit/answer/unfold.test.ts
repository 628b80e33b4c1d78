import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inflate } from '../../../lib/answer/inflate';
import { unfold } from '../../../lib/answer/unfold';
import { readings } from '../../../lib/detect/reading/sent';
import { rng } from '../../samples';

const latin = new TextDecoder('windows-1252');
/** As the tap hands bytes over. */
const asText = (bytes: Uint8Array): string => latin.decode(bytes);
const shows = (sent: string, wanted: string): boolean =>
  unfold([sent]).some((text) => text.includes(wanted));

const note = 'a draft with pass-phrase=correct.horse/battery+staple, kept for later';
const bytes = new TextEncoder().encode(note);
const halves = [note.slice(0, 20), note.slice(20)];
/** As long as what is worth codes of its own, and bytes that are no text. */
const long = Buffer.from(
  `${'One line of many that were written before it. '.repeat(6)}${note}, and more that follows`,
);
/** So many different characters that its codes alone are longer than a sample. */
const markup = Buffer.from(
  `<!doctype html><html><head><base href="https://wiki.example/index.php?title=A_Page"></head><body><p>${note}</p><h2 id="Q-R">The quick brown fox; JUMPS (OVER) 1234567890 LAZY DOGS, or & what: KZXVBMWF!</h2></body></html>`,
);
const others = Buffer.from(Array.from({ length: 400 }, (_, i) => (i * 89 + (i >> 3)) & 255));
const PACKED =
  'IYAgJgTsBmAuIHcCWsAWIAOwDO2C0GqU2ApgLwDGA9hBCRbAHSo2kD0ARsLLCRAJ4BqbLGAYANiQA0IANYkM8aDRDjufIA';
const base64 = (data: Uint8Array): string => Buffer.from(data).toString('base64');

/** As JSON may have any character. */
const escaped = (c: string): string => `\\u00${c.charCodeAt(0).toString(16)}`;

describe('unfold', () => {
  it.each([
    ['gzip', asText(gzipSync(bytes))],
    ['gzip after an address', `https://example.org/api\n${asText(gzipSync(bytes))}`],
    ['gzip within a form', `--x\r\ncontent-type: a/b\r\n\r\n${asText(gzipSync(bytes))}\r\n--x--`],
    ['zlib', asText(deflateSync(bytes))],
    ['zlib, fastest', asText(deflateSync(bytes, { level: 1 }))],
    ['zlib, best', asText(deflateSync(bytes, { level: 9 }))],
    ['DEFLATE', asText(deflateRawSync(bytes))],
    ['DEFLATE, best', asText(deflateRawSync(bytes, { level: 9 }))],
    ['DEFLATE, stored', asText(deflateRawSync(bytes, { level: 0 }))],
    ['DEFLATE after an address', `https://example.org/api\n${asText(deflateRawSync(bytes))}`],
    ['DEFLATE among other bytes', asText(Buffer.concat([others, deflateRawSync(long), others]))],
    ['an archive', asText(zipSync({ 'a.txt': others, 'notes/draft.txt': bytes }))],
    ['base64 of an archive', `{"data":"${base64(zipSync({ 'draft.txt': bytes }))}"}`],
    ['base64 of DEFLATE', `{"data":"${base64(deflateRawSync(bytes))}"}`],
    ['base64 of DEFLATE with codes of its own', `rawdeflate,${base64(deflateRawSync(markup))}`],
    ['values of JSON', `to\n{"a":"${note.slice(0, 20)}","b":{"c":["${note.slice(20)}"]}}`],
    [
      'pieces with their looks beside them',
      `to\n${JSON.stringify([[note.slice(0, 30), [['b']]], [note.slice(30)]])}`,
    ],
    [
      'pieces of a document',
      JSON.stringify({ content: halves.map((text) => ({ type: 'text', text })) }),
    ],
    [
      'values whose name is none of ours',
      `{"__proto__":"${halves[0]}","__proto__":"${halves[1]}"}`,
    ],
    ['codes of a language', `t = "${note.replaceAll('=', '\\x3d')}"`],
    ['codes of escape()', note.replace(/\W/g, (c) => `%u00${c.charCodeAt(0).toString(16)}`)],
    ['codes of RTF', `{\\rtf1 ${note.replaceAll('=', "\\'3D")}}`],
    ['codes in braces', note.replaceAll('=', '\\u{3d}')],
    ['numbers', JSON.stringify({ type: 'Buffer', data: [...bytes] })],
    ['numbers by their places', JSON.stringify({ draft: { ...bytes } })],
    ['numbers of gzip', JSON.stringify([...gzipSync(bytes)], null, 2)],
    // Made of the same note by lz-string 1.5.0.
    ['lz-string, in base64', `parameters=${PACKED}==`],
    ['lz-string, for addresses', `https://a.example/?code=${PACKED}`],
    ['marks within a word', `<p>${halves[0]}</p><p><b class="x">${halves[1]}</b></p>`],
    ['a place to break a word', `<p>${halves.join('<wbr>')}</p>`],
    ['signs that nobody sees', halves.join('\u200b\u00ad\ufeff')],
    ['lines of a mail', note.replaceAll('=', '=3D').replace(/.{30}/g, '$&=\r\n')],
    ['lines of a mail, as JSON', JSON.stringify(note.replace(/.{30}/g, '$&=\r\n'))],
    ['values of a form', `to\n${note.slice(0, 20)}\n${note.slice(20)}`],
    ['base64 of gzip', `{"data":"${base64(gzipSync(bytes))}"}`],
    ['base64 of gzip after an address', `https://a.example/b\n${base64(gzipSync(bytes))}`],
    ['base64 of base64', base64(Buffer.from(base64(bytes)))],
    ['base64 behind other letters', `dataset${base64(bytes)}`],
    ['base64 for addresses', base64(bytes).replaceAll('+', '-').replaceAll('/', '_')],
    ['base64 in lines', base64(bytes).replace(/.{20}/g, '$&\r\n')],
    ['base64 in lines, as JSON', JSON.stringify(base64(bytes).replace(/.{20}/g, '$&\r\n'))],
    ['hexadecimal digits', `{"h":"${Buffer.from(bytes).toString('hex')}"}`],
    ['UTF-16', asText(Buffer.from(note, 'utf16le'))],
  ])('reads %s', (_, sent) => {
    expect(shows(sent, note) || shows(sent, note.replaceAll(' ', ''))).toBe(true);
  });

  describe('among 64 KB of data', () => {
    const random = rng(7);
    const data = (): string =>
      asText(Uint8Array.from({ length: 1 << 15 }, () => Math.floor(random() * 256)));
    const among = (part: string): string => `${data()}\r\n${part}\r\n${data()}`;

    it.each([
      ['values of JSON', `{"a":"${note.slice(0, 20)}","b":{"c":["${note.slice(20)}"]}}`],
      ['base64 with escapes in it', JSON.stringify(base64(bytes)).replaceAll(/[A-F]/g, escaped)],
      ['letters of two bytes', asText(Buffer.from(note, 'utf16le'))],
      ['gzip', `\n${asText(gzipSync(bytes))}`],
      ['base64 of gzip', base64(gzipSync(bytes))],
      ['codes of a language', note.replaceAll('=', '\\x3d')],
      ['marks within a word', `<p>${halves[0]}</p><p><b class="x">${halves[1]}</b></p>`],
    ])('reads %s', (_, part) => {
      const sent = among(part);
      const found = unfold(readings(sent)).some(
        (text) => text.includes(note) || text.includes(note.replaceAll(' ', '')),
      );
      expect(found).toBe(true);
    });

    it('reads the data once, however many escapes there seem to be', () => {
      const sent = among('');
      const length = unfold(readings(sent)).reduce((sum, text) => sum + text.length, 0);
      expect(readings(sent).length).toBeGreaterThan(8);
      expect(length).toBeLessThan(4 * sent.length);
    });
  });

  it('reads bytes as UTF-8', () => {
    const words = 'Größe 日本語 🙂';
    expect(shows(`to\n${asText(new TextEncoder().encode(words))}`, words)).toBe(true);
  });

  it('makes nothing of plain text that is not in it', () => {
    expect(unfold(['hello there'])).toEqual(['hellothere']);
  });

  it('takes many numbers, and many that almost are, in its stride', () => {
    for (const part of ['1', '12,', '1 ', '"1":2,', `${'1,'.repeat(14)}x`, '<', '= '])
      unfold([part.repeat((1 << 17) / part.length)]);
  });

  it('makes nothing of bytes that only might be compressed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 200, maxLength: 2000 }), (data) => {
        expect(inflate(data, 1e6, true).length).toBeLessThan(data.length);
      }),
      { seed: 11 },
    );
  });

  it('takes any text, and ends', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 300 }).map(asText)), (texts) => {
        unfold(texts);
      }),
    );
  });
});

describe('inflate', () => {
  const out = (data: Uint8Array, limit = 1e7): Buffer => Buffer.from(inflate(data, limit));

  it('gives back whatever was deflated, at every level', () => {
    const mixed = fc.oneof(
      fc.uint8Array({ maxLength: 2000 }),
      fc.string({ maxLength: 400 }).map((s) => new TextEncoder().encode(s.repeat(40))),
    );
    fc.assert(
      fc.property(mixed, fc.constantFrom(0, 1, 6, 9), (data, level) => {
        expect(out(deflateRawSync(data, { level })).equals(Buffer.from(data))).toBe(true);
      }),
    );
  });

  it('gives what is there of data that are cut short, and stops at its limit', () => {
    const data = deflateRawSync(Buffer.from(note.repeat(100)));
    expect(note.repeat(100).startsWith(out(data.subarray(0, data.length / 2)).toString())).toBe(
      true,
    );
    expect(out(data, 50).length).toBeLessThan(400);
  });

  it('takes any bytes, and ends', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), (data) => void inflate(data, 1e5)));
  });
});
