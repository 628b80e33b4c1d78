import { expect, it } from 'vitest';
import { coversControl } from '../../../lib/dialog/covers';

it('asks only for points that there are, also where nothing has a size', () => {
  const asked: number[] = [];
  document.elementsFromPoint = (x, y) => {
    asked.push(x, y);
    return [];
  };
  const { body } = document;
  for (const size of [0, 100]) {
    const box = { left: 8, top: 8, width: size, height: size };
    expect(coversControl(box, body, body)).toBe(false);
  }
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.every(Number.isFinite)).toBe(true);
});
