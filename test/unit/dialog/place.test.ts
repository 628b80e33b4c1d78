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

  it.each([
    ['two and a half of its height are in view', box(100, 100, 500, 100), [394, 154]],
    ['also if it begins above the view', box(100, -50, 500, 150), [394, 54]],
    ['no less', box(100, 100, 500, 99), [400, 54]],
    ['no less, where it begins above the view', box(100, -50, 500, 149), [400, 105]],
  ])('takes a field for tall if %s', (_, field, [left, top]) => {
    expect(place(field, note, view, false)).toEqual({ left, top });
  });

  it('is inside the bottom left corner in right-to-left text', () => {
    expect(place(box(100, 100, 500, 200), note, view, true)).toEqual({ left: 106, top: 254 });
  });

  /** The places in the order in which they are taken, until there is none but the first. */
  const order = (field: ReturnType<typeof box>, rtl = false): number[][] => {
    const taken: number[][] = [];
    for (;;) {
      const { left, top } = place(
        field,
        note,
        view,
        rtl,
        (at) => !taken.some(([x, y]) => x === at.left && y === at.top),
      );
      if (taken[0]?.[0] === left && taken[0][1] === top) return taken;
      taken.push([left, top]);
    }
  };
  const corner = [592, 552];

  it.each([
    ['a low field at the top', box(100, 10, 300, 30), [[200, 46], [406, 10], corner]],
    ['one with room at both ends', box(300, 10, 200, 30), [[300, 46], [506, 10], [94, 10], corner]],
    ['one with just enough there', box(214, 10, 372, 30), [[386, 46], [592, 10], [8, 10], corner]],
    ['one with too little there', box(213, 10, 374, 30), [[387, 46], corner]],
    ['one with just enough above it', box(100, 54, 600, 30), [[500, 8], [500, 90], corner]],
    ['one with too little above it', box(100, 53, 600, 30), [[500, 89], corner]],
    [
      'one with room far above it, for the height of three notes',
      box(0, 400, 600, 30),
      [[400, 354], [400, 436], [400, 314], [400, 274], [400, 234], corner],
    ],
    [
      'one with just enough further above it',
      box(0, 94, 600, 30),
      [[400, 48], [400, 130], [400, 8], corner],
    ],
  ])('lies on no control as long as there is another place: of %s', (_, field, places) => {
    expect(order(field)).toEqual(places);
  });

  it('begins at the other end in right-to-left text', () => {
    expect(order(box(300, 10, 200, 30), true)).toEqual([
      [300, 46],
      [94, 10],
      [506, 10],
      [8, 552],
    ]);
  });

  it('is past the tools above a field that ends at the bottom of the window', () => {
    const tall = { ...note, height: 53 };
    const tools = box(0, 505, 800, 40);
    const isFree = ({ top }: { top: number }) =>
      top >= tools.bottom || top + tall.height <= tools.top;
    expect(place(box(0, 545, 800, 55), tall, view, false, isFree)).toEqual({ left: 592, top: 433 });
  });
});
