import { describe, expect, it } from 'vitest';
import { place } from '../../../lib/dialog/place';

const note = { width: 200, height: 40 };
const view = { width: 800, height: 600 };
const box = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('the place of a note', () => {
  it('is inside the bottom right corner of a tall field', () => {
    expect(place(box(100, 100, 500, 200), note, view, false)).toEqual({ left: 394, top: 254 });
  });

  it('is inside what is in view of a field that goes on below', () => {
    expect(place(box(100, 100, 500, 2000), note, view, false)).toEqual({ left: 394, top: 552 });
  });

  it('is above a low field', () => {
    expect(place(box(100, 300, 500, 30), note, view, false)).toEqual({ left: 400, top: 254 });
  });

  it('is below a low field at the top', () => {
    expect(place(box(100, 10, 500, 30), note, view, false)).toEqual({ left: 400, top: 46 });
  });

  it('is at the left in right-to-left text', () => {
    expect(place(box(100, 300, 500, 30), note, view, true)).toEqual({ left: 100, top: 254 });
  });

  it('never leaves the view', () => {
    expect(place(box(-900, -900, 100, 20), note, view, false)).toEqual({ left: 8, top: 8 });
    expect(place(box(790, 590, 500, 20), note, view, true)).toEqual({ left: 592, top: 544 });
  });

  it('lies on no control as long as there is another place', () => {
    const field = box(100, 10, 300, 30);
    const taken: string[] = [];
    const next = (rtl = false) => {
      const { left, top } = place(
        field,
        note,
        view,
        rtl,
        (at) => !taken.includes(`${at.left},${at.top}`),
      );
      taken.push(`${left},${top}`);
      return [left, top];
    };
    expect([next(), next(), next()]).toEqual([
      [200, 46],
      [406, 10],
      [592, 552],
    ]);
    // Everything is taken.
    expect(next()).toEqual([200, 46]);
  });

  it('is past the tools above a field that ends at the bottom of the window', () => {
    const tall = { ...note, height: 53 };
    const tools = box(0, 505, 800, 40);
    const isFree = ({ top }: { top: number }) =>
      top >= tools.bottom || top + tall.height <= tools.top;
    expect(place(box(0, 545, 800, 55), tall, view, false, isFree)).toEqual({ left: 592, top: 433 });
  });
});
