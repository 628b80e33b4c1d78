import { describe, expect, it } from 'vitest';
import { sizeOf } from '../../../../lib/files/picture/size';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)),
  );
const u16 = (value: number): number[] => [value >> 8, value & 255];
const u16le = (value: number): number[] => [value & 255, value >> 8];

const png = bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', [0, 0, ...u16(30_000), 0, 0, ...u16(20_000)]);
const app0 = bytes([0xff, 0xe0, 0, 16], 'JFIF\0', Array(9).fill(0));
const table = bytes([0xff, 0xc4, 0, 5, 1, 2, 3]);
const jpeg = (frame: number): Uint8Array =>
  bytes(
    [0xff, 0xd8],
    [...app0],
    [...table],
    [0xff, frame, 0, 17, 8],
    [...u16(600), ...u16(800)],
    Array(10).fill(0),
  );
const webp = (chunk: string, body: readonly number[]): Uint8Array =>
  bytes('RIFF\0\0\0\0WEBP', chunk, [0, 0, 0, 0], body);
const [width, height] = [1280, 720];

describe('the size of a picture', () => {
  it.each([
    ['a PNG', png, 30_000, 20_000],
    ['a JPEG', jpeg(0xc0), 800, 600],
    ['a progressive JPEG', jpeg(0xc2), 800, 600],
    [
      'a WebP that loses something',
      webp('VP8 ', [0, 0, 0, 0x9d, 1, 0x2a, ...u16le(width), ...u16le(height)]),
      width,
      height,
    ],
    [
      'a WebP that loses nothing',
      webp('VP8L', [
        0x2f,
        ...u16le((width - 1) | (((height - 1) & 3) << 14)),
        (height - 1) >> 2,
        0,
      ]),
      width,
      height,
    ],
    [
      'a WebP with more in it',
      webp('VP8X', [0, 0, 0, 0, ...u16le(width - 1), 0, ...u16le(height - 1), 0]),
      width,
      height,
    ],
  ])('%s', (_, file, wide, high) => {
    expect(sizeOf(file)).toEqual({ width: wide, height: high });
    // Wherever it ends.
    for (let end = 0; end < 16; end++) expect(sizeOf(file.subarray(0, end))).toBeNull();
  });
});
