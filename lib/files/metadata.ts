import { Unzlib } from 'fflate';
import { feed, joined } from './gzip';
import type { Budget } from './limits';
import { latin1, says, viewOf } from './reading';
import { stringsIn } from './strings';
import type { Entry } from './types';

/**
 * What programs write about a picture into its file: comments, EXIF, XMP, and the whole of a prompt or a workflow
 * where the picture was made by one. It is text that somebody or some program wrote, so it is scanned as such.
 */
export function* metadataIn(data: Uint8Array, budget: Budget): Generator<Entry> {
  try {
    if (says(data, 0, '\x89PNG')) yield* inPng(data, budget);
    else if (says(data, 0, '\xff\xd8')) yield* inJpeg(data);
    else if (says(data, 8, 'WEBP')) yield* inWebp(data);
  } catch {
    // It breaks off; what was read until then is worth a look.
  }
}

const utf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** EXIF is fields of several encodings, in no order that matters here. */
const exif = (bytes: Uint8Array): Entry => ({ name: 'EXIF', text: stringsIn(bytes) });

/** Chunks with text (https://www.w3.org/TR/png-3/#11textinfo), and EXIF. */
function* inPng(data: Uint8Array, budget: Budget): Generator<Entry> {
  const view = viewOf(data);
  for (let at = 8; at + 8 <= data.length; at += 12 + view.getUint32(at)) {
    const body = data.subarray(at + 8, at + 8 + view.getUint32(at));
    const type = latin1(data.subarray(at + 4, at + 8));
    if (type === 'eXIf') yield exif(body);
    if (!/^(?:tEXt|zTXt|iTXt)$/.test(type)) continue;
    const end = body.indexOf(0);
    if (end < 0) continue;
    const name = latin1(body.subarray(0, end));
    if (type === 'tEXt') yield { name, text: latin1(body.subarray(end + 1)) };
    else if (type === 'zTXt')
      yield { name, text: latin1(inflated(body.subarray(end + 2), budget)) };
    else {
      // Two flags, a language, and the name in it.
      const text = body.subarray(body.indexOf(0, body.indexOf(0, end + 3) + 1) + 1);
      yield { name, text: utf8(body[end + 1] === 1 ? inflated(text, budget) : text) };
    }
  }
}

const XMP = 'http://ns.adobe.com/';
/** Segments of applications, of comments, and where the picture itself begins (ITU-T T.81, B.1.1.3). */
const [FIRST_APP, LAST_APP, COMMENT, SCAN] = [0xe0, 0xef, 0xfe, 0xda];
/** The profile of colours, which has names of inks and devices alone. */
const COLOURS = 0xe2;

function* inJpeg(data: Uint8Array): Generator<Entry> {
  const view = viewOf(data);
  for (let at = 2; data[at] === 0xff && data[at + 1] !== SCAN; at += 2 + view.getUint16(at + 2)) {
    const marker = data[at + 1] ?? 0;
    const body = data.subarray(at + 4, at + 2 + view.getUint16(at + 2));
    if (marker === COMMENT) yield { name: 'comment', text: utf8(body) };
    else if (says(body, 0, XMP)) yield { name: 'XMP', text: utf8(body) };
    else if (marker >= FIRST_APP && marker <= LAST_APP && marker !== COLOURS) yield exif(body);
  }
}

/** Chunks of RIFF (RFC 9649), each of an even length. */
function* inWebp(data: Uint8Array): Generator<Entry> {
  const view = viewOf(data);
  for (let at = 12; at + 8 <= data.length; ) {
    const length = view.getUint32(at + 4, true);
    const body = data.subarray(at + 8, at + 8 + length);
    if (says(data, at, 'EXIF')) yield exif(body);
    else if (says(data, at, 'XMP ')) yield { name: 'XMP', text: utf8(body) };
    at += 8 + length + (length & 1);
  }
}

/** What was compressed by zlib, as much of it as the budget has. */
function inflated(packed: Uint8Array, budget: Budget): Uint8Array {
  const parts: Uint8Array[] = [];
  let fits = true;
  const stream = new Unzlib((chunk) => {
    fits &&= budget.take(chunk.length);
    if (fits) parts.push(chunk);
  });
  try {
    feed(stream, packed, () => fits);
  } catch {
    // What came out before the damage is worth a look.
  }
  return joined(parts);
}
