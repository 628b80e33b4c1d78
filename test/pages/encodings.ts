import { gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

/**
 * A secret can leave in many disguises. Instead of listing disguised needles, each disguise is
 * undone on what arrived, over and over, so combinations (JSON inside a form inside base64) are
 * found as well. All text here is "latin1 of the bytes": one character is one byte.
 */
type Decoder = (text: string) => string | undefined;

/** Between several readings of the same text: no whitespace, so that two of them are never read as one. */
const APART = '|';

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');
const utf8 = (codeUnits: string): string => Buffer.from(codeUnits, 'utf8').toString('latin1');
const changed = (before: string, after: string): string | undefined =>
  before === after ? undefined : after;

const percent: Decoder = (text) =>
  changed(
    text,
    text.replace(/%u([\da-f]{4})|%([\da-f]{2})/gi, (_, wide?: string, byte?: string) =>
      wide
        ? utf8(String.fromCharCode(Number.parseInt(wide, 16)))
        : String.fromCharCode(Number.parseInt(byte ?? '0', 16)),
    ),
  );

const form: Decoder = (text) => {
  const spaced = text.replaceAll('+', ' ');
  return changed(text, percent(spaced) ?? spaced);
};

const controls: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

const escapes: Decoder = (text) =>
  changed(
    text,
    text.replace(/\\(?:u([\da-f]{4})|x([\da-f]{2})|(.))/gi, (_, wide, byte, char) =>
      wide || byte
        ? utf8(String.fromCharCode(Number.parseInt(wide ?? byte, 16)))
        : (controls[char] ?? char),
    ),
  );

const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  lowbar: '_',
  equals: '=',
  plus: '+',
  sol: '/',
  period: '.',
  colon: ':',
};

const entities: Decoder = (text) =>
  changed(
    text,
    text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));?/gi, (all, hex, decimal, name) => {
      if (name) return named[String(name).toLowerCase()] ?? all;
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? utf8(String.fromCodePoint(code)) : all;
    }),
  );

const quotedPrintable: Decoder = (text) =>
  changed(
    text,
    text.replace(/=(?:\r?\n|([\dA-F]{2}))/g, (_, byte?: string) =>
      byte ? String.fromCharCode(Number.parseInt(byte, 16)) : '',
    ),
  );

/** Both byte orders, from even and from odd bytes: the text may start anywhere in a body. */
const utf16: Decoder = (text) => {
  if (!text.includes('\0')) return undefined;
  const views = [0, 1].flatMap((from) => {
    const little = bytes(text.slice(from, text.length - ((text.length - from) % 2)));
    return [little.toString('utf16le'), Buffer.from(little).swap16().toString('utf16le')];
  });
  return views.map(utf8).join(APART);
};

/** Text in front may belong to the alphabet too, so every one of the four alignments is read. */
const base64: Decoder = (text) => {
  const runs = squeeze(text).match(/[\w+/-]{16,}/g) ?? [];
  const decoded = runs.flatMap((run) =>
    [0, 1, 2, 3].map((from) => Buffer.from(run.slice(from), 'base64').toString('latin1')),
  );
  return decoded.join(APART) || undefined;
};

const hex: Decoder = (text) => {
  const runs = squeeze(text).match(/[\da-f]{16,}/gi) ?? [];
  const decoded = runs.flatMap((run) =>
    [0, 1].map((from) => Buffer.from(run.slice(from), 'hex').toString('latin1')),
  );
  return decoded.join(APART) || undefined;
};

const compressed: Decoder = (text) => {
  try {
    if (text.startsWith('\x1f\x8b')) return gunzipSync(bytes(text)).toString('latin1');
    if (text.startsWith('\x78')) return inflateSync(bytes(text)).toString('latin1');
    // Without a header: what is no DEFLATE fails.
    if (/[^\t-\r -~]/.test(text)) return inflateRawSync(bytes(text)).toString('latin1');
  } catch {
    // It only looked compressed; the other decoders still read it.
  }
  return undefined;
};

/** Bytes in an array of JSON, or in an object by their places. */
const numbers: Decoder = (text) => {
  const runs = text.match(/\d{1,3}(?:,(?:"\d+":)?\d{1,3}){15,}/g) ?? [];
  const decoded = runs.map((run) =>
    String.fromCharCode(
      ...run
        .replace(/"\d+":/g, '')
        .split(',')
        .map(Number),
    ),
  );
  return decoded.join(APART) || undefined;
};

/** Pieces of a word with marks of their own, or with invisible signs between. */
const markup: Decoder = (text) =>
  changed(text, text.replace(/<[^<>]*>|\xc2\xad|\xe2\x80[\x8b-\x8d]|\xef\xbb\xbf/g, ''));

/** No name in JSON. */
const ALL = '"';

/** Values cut in two: those of JSON, those of each name in it, and those of a form, one after the other. */
const joined: Decoder = (text) => {
  const values = new Map<string, string[]>([[ALL, []]]);
  let name = '';
  for (const [, string = '', isName] of text.matchAll(/"((?:\\.|[^"\\])*)"(\s*:)?/g)) {
    if (isName) name = string;
    else for (const of of [ALL, name]) values.set(of, [...(values.get(of) ?? []), string]);
  }
  const json = [...values.values()].flatMap((own) => [...own, APART]);
  const form = text.split('&').map((pair) => pair.slice(pair.indexOf('=') + 1));
  const parts = text.split(/--+[\w-]+\r\nContent-Disposition: form-data; name="[^"]*"\r\n\r\n/i);
  return [json, form, parts].map((values) => values.join('')).join(APART);
};

const decoders: Readonly<Record<string, Decoder>> = {
  percent,
  form,
  escapes,
  entities,
  'quoted-printable': quotedPrintable,
  utf16,
  base64,
  hex,
  compressed,
  numbers,
  markup,
  joined,
};

const deepest = 3;

/** Whitespace is no disguise: a key that was re-wrapped or re-indented is still the key. */
const squeeze = (text: string): string => text.replace(/[\s\0]+/g, '');

interface View {
  readonly name: string;
  readonly text: string;
}

/** Every way to read a text, the least disguised first. */
function* viewsOf(raw: string): Generator<View> {
  const seen = new Set<string>();
  let views: readonly View[] = [{ name: 'raw', text: raw }];
  for (let depth = 0; ; depth++) {
    for (const { name, text } of views) yield { name, text: squeeze(text) };
    if (depth === deepest) return;
    views = views.flatMap((view) =>
      Object.entries(decoders).flatMap(([name, decode]) => {
        const text = decode(view.text);
        if (text === undefined || seen.has(text)) return [];
        seen.add(text);
        return [{ name: view.name === 'raw' ? name : `${view.name} > ${name}`, text }];
      }),
    );
  }
}

/** The views of what held nothing: a test that waits asks many times, and headers are much the same. */
const known = new Map<string, readonly View[]>();
const MOST_KNOWN = 500;
const LONGEST_KNOWN = 20_000;

/**
 * Looks for a secret in raw bytes under every encoding and combination of up to three.
 * @returns the name of the disguise (`raw`, `percent`, `base64 > escapes`, …), or undefined.
 */
export function findEncoded(haystack: Buffer, secret: string): string | undefined {
  const needle = squeeze(utf8(secret));
  const raw = haystack.toString('latin1');
  const views: View[] = [];
  for (const view of known.get(raw) ?? viewsOf(raw)) {
    if (view.text.includes(needle)) return view.name;
    views.push(view);
  }
  if (known.size >= MOST_KNOWN) known.clear();
  if (raw.length <= LONGEST_KNOWN) known.set(raw, views);
  return undefined;
}
