import { pictureType } from '../sniff';
import type { Entry, Scan, Why } from '../types';
import { bySight } from './by-sight';
import { type Box, boxesOf, type Reading } from './lines';
import { type Grey, greyOf, isOfScreen, onLight } from './pixels';
import { startRecognizing } from './recognize';
import { sizeOf } from './size';

/** A larger one is a poster rather than a screen. In pixels. */
const MOST = 25_000_000;
/** Nothing that could be read has a place in a smaller one. In pixels. */
const [NARROWEST, LOWEST] = [60, 8];
/** Letters of a screen are small for those who learnt on paper; from so many pixels in width on they are not. */
const WIDE = 2400;
const MOST_ENLARGED = 2;

/** A picture that was read. */
interface Seen {
  readonly canvas: OffscreenCanvas;
  readonly reading: Reading;
  /** Pixels of what was read for each of the picture. */
  readonly scale: number;
}

/** The text of a picture of a screen; of a photograph it is said that it was not read. */
export async function* readPicture(
  bytes: Uint8Array,
  progress: (share: number) => void,
): AsyncGenerator<Entry> {
  const seen = await see(bytes, progress);
  if (typeof seen === 'string') yield { name: '', unread: seen };
  else if (seen) yield { name: '', text: seen.reading.text, by: bySight, seen: true };
}

/**
 * A copy of a picture in which secrets are covered.
 * @param names each secret as it was read.
 * @returns `null` if one of the secrets can still be read in it.
 */
export async function redactPicture(
  bytes: Uint8Array,
  names: ReadonlyMap<string, string>,
  scan: Scan,
  now: number,
): Promise<Blob | null> {
  const seen = await see(bytes);
  if (!seen || typeof seen === 'string') return null;
  const { canvas, reading, scale } = seen;
  const find = bySight(scan);
  const hidden = find(reading.text, { now }).filter(({ start, end }) =>
    names.has(reading.text.slice(start, end)),
  );
  cover(
    canvas,
    hidden.flatMap(({ start, end }) => boxesOf(reading, start, end)),
    scale,
  );
  const type = pictureType(bytes) ?? '';
  const copy = await canvas.convertToBlob({ type, quality: QUALITY });
  const again = await see(new Uint8Array(await copy.arrayBuffer()));
  if (!again || typeof again === 'string' || copy.type !== type) return null;
  // Read anew, what is left of a key would be read differently.
  const rules = new Set(hidden.map(({ rule }) => rule));
  const isLeft = find(again.reading.text, { now }).some(({ rule }) => rules.has(rule));
  return hidden.length === 0 || isLeft ? null : copy;
}

/** Of copies in formats that lose some of what is not seen. */
const QUALITY = 0.95;

/** Reads a picture. @returns why not, or `null` if there is no place for text in it. @throws if it is damaged. */
async function see(
  bytes: Uint8Array,
  progress: (share: number) => void = () => undefined,
): Promise<Seen | Why | null> {
  const size = sizeOf(bytes);
  if (!size) return 'damaged';
  // Not decoded before it is known to be none that fills the memory.
  if (size.width * size.height > MOST) return 'too-large';
  const bitmap = await createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  try {
    const { width, height } = bitmap;
    if (width < NARROWEST || height < LOWEST) return null;
    const canvas = drawn(bitmap, width, height);
    if (!isOfScreen(greyIn(canvas))) return 'media';
    const scale = Math.min(MOST_ENLARGED, Math.max(1, WIDE / width));
    const enlarged = drawn(bitmap, Math.round(width * scale), Math.round(height * scale));
    const recognize = await startRecognizing();
    return { canvas, scale, reading: recognize(onLight(greyIn(enlarged)), progress) };
  } finally {
    bitmap.close();
  }
}

function drawn(bitmap: ImageBitmap, width: number, height: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height);
  const context = contextOf(canvas);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  return canvas;
}

function greyIn(canvas: OffscreenCanvas): Grey {
  const { width, height } = canvas;
  return greyOf(contextOf(canvas).getImageData(0, 0, width, height).data, width, height);
}

function cover(canvas: OffscreenCanvas, boxes: readonly Box[], scale: number): void {
  const context = contextOf(canvas);
  context.fillStyle = 'black';
  for (const { left, top, width, height } of boxes)
    context.fillRect(left / scale, top / scale, width / scale, height / scale);
}

/** @throws if there is no memory for it. */
function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('No canvas');
  return context;
}
