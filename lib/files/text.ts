import type { Bytes } from './bytes';

/**
 * How a text file is written. Each decodes without loss, a byte order mark and broken surrogates
 * included, so that a copy differs from its original only where something was replaced.
 */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin1';

/**
 * Looks through all of it: a file that is UTF-8 but for one byte is read as Latin-1, in which every
 * byte stands for itself, and keys look the same.
 */
export async function encodingOf(bytes: Bytes): Promise<Encoding> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  try {
    for await (const chunk of bytes.chunks()) {
      if (first && chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
      if (first && chunk[0] === 0xfe && chunk[1] === 0xff) return 'utf-16be';
      first = false;
      utf8.decode(chunk, { stream: true });
    }
    utf8.decode();
    return 'utf-8';
  } catch {
    return 'latin1';
  }
}

/** The text of a file, piece by piece. */
export async function* decode(bytes: Bytes, encoding: Encoding): AsyncGenerator<string> {
  if (encoding === 'utf-8') {
    const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
    for await (const chunk of bytes.chunks()) yield utf8.decode(chunk, { stream: true });
    yield utf8.decode();
    return;
  }
  const width = encoding === 'latin1' ? 1 : 2;
  let rest: number | undefined;
  for await (const chunk of bytes.chunks()) {
    let data = chunk;
    if (rest !== undefined) {
      data = new Uint8Array(chunk.length + 1);
      data[0] = rest;
      data.set(chunk, 1);
      rest = undefined;
    }
    if (data.length % width !== 0) rest = data[data.length - 1];
    yield unitsOf(data, encoding);
  }
  // An odd byte at the end belongs to no character and carries no key.
}

function unitsOf(data: Uint8Array, encoding: Encoding): string {
  const width = encoding === 'latin1' ? 1 : 2;
  const high = encoding === 'utf-16be' ? 0 : 1;
  const count = Math.floor(data.length / width);
  let text = '';
  for (let from = 0; from < count; from += 8192) {
    const units = new Array<number>(Math.min(8192, count - from));
    for (let i = 0; i < units.length; i++) {
      const at = (from + i) * width;
      units[i] =
        width === 1 ? (data[at] ?? 0) : ((data[at + high] ?? 0) << 8) | (data[at + 1 - high] ?? 0);
    }
    text += String.fromCharCode(...units);
  }
  return text;
}

/** Text as bytes of an encoding; characters above U+00FF have no place in Latin-1 and do not occur. */
export function encode(text: string, encoding: Encoding): Uint8Array<ArrayBuffer> {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const width = encoding === 'latin1' ? 1 : 2;
  const high = encoding === 'utf-16be' ? 0 : 1;
  const out = new Uint8Array(text.length * width);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (width === 1) out[i] = unit;
    else {
      out[i * 2 + high] = unit >> 8;
      out[i * 2 + 1 - high] = unit & 0xff;
    }
  }
  return out;
}
