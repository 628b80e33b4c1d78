import { viewOf } from '../reading';

/**
 * How large a picture is, by what stands at its beginning: to decode it takes four bytes for each pixel, whatever
 * few bytes the file has.
 */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * @param bytes of a PNG (https://www.w3.org/TR/png-3/#11IHDR), a JPEG (ITU-T T.81, B.2.2) or a WebP (RFC 9649).
 * @returns in pixels; `null` if there is no telling.
 */
export function sizeOf(bytes: Uint8Array): Size | null {
  const view = viewOf(bytes);
  try {
    if (bytes[0] === 0x89) return { width: view.getUint32(16), height: view.getUint32(20) };
    return bytes[0] === 0xff ? sizeOfJpeg(view) : sizeOfWebp(view);
  } catch {
    // It ends before it says so.
    return null;
  }
}

/** From one segment to the next, up to the one that begins a frame. */
function sizeOfJpeg(view: DataView): Size {
  for (let at = 2; ; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    // Of these sixteen, three are tables.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
  }
}

function sizeOfWebp(view: DataView): Size {
  const threeBytes = (at: number): number =>
    view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  // The last letter of the first chunk's name: `VP8X`, `VP8L` or `VP8 `.
  switch (view.getUint8(15)) {
    case 0x58:
      return { width: threeBytes(24) + 1, height: threeBytes(27) + 1 };
    case 0x4c: {
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    default:
      return {
        width: view.getUint16(26, true) & 0x3fff,
        height: view.getUint16(28, true) & 0x3fff,
      };
  }
}
