import { describe, expect, it } from 'vitest';
import { greyOf, isOfScreen, onLight, pgmOf } from '../../../../lib/files/picture/pixels';
import { rng } from '../../../samples';

const rgba = (...pixels: readonly (readonly [number, number, number, number])[]) =>
  new Uint8ClampedArray(pixels.flat());
const grey = (data: readonly number[], width = data.length) => ({
  width,
  height: data.length / width,
  data: Uint8Array.from(data),
});

describe('pixels', () => {
  it('become grey as an eye sees them, on white where they can be seen through', () => {
    const pixels = rgba([0, 0, 0, 255], [255, 255, 255, 255], [0, 255, 0, 255], [0, 0, 0, 0]);
    const { data } = greyOf(pixels, 4, 1);
    expect([...data]).toEqual([0, 255, 149, 255]);
  });

  it('are turned around where most of them are dark', () => {
    expect([...onLight(grey([0, 0, 0, 255])).data]).toEqual([255, 255, 255, 0]);
    expect([...onLight(grey([255, 255, 255, 0])).data]).toEqual([255, 255, 255, 0]);
  });

  it('are of a screen if most are as the one before', () => {
    const random = rng(5);
    const noise = Array.from({ length: 4000 }, () => Math.floor(random() * 256));
    const lines = noise.map((light, i) => (i % 10 < 4 ? light : 255));
    expect(isOfScreen(grey(noise))).toBe(false);
    expect(isOfScreen(grey(lines))).toBe(true);
  });

  it('are written with what there is to know of them in front', () => {
    const file = pgmOf(grey([1, 2, 3, 4, 5, 6], 3));
    expect(new TextDecoder('latin1').decode(file)).toBe('P5\n3 2\n255\n\x01\x02\x03\x04\x05\x06');
  });
});
