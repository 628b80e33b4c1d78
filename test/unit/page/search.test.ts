import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/detect';
import { search } from '../../../lib/page/search';
import { innocents, rng, sampleOf } from '../../samples';

/** A clock by which every look is a long time after the one before. */
function impatient(): () => number {
  let now = 0;
  return () => {
    now += 1000;
    return now;
  };
}

describe('search, step by step', () => {
  it('finds what one scan finds, each once', () => {
    const random = rng(11);
    const lines: string[] = [];
    for (let i = 0; i < 25; i++) {
      lines.push(...Object.values(innocents(random)));
      lines.push(`release ${i}: ${sampleOf('github-pat', random).value}`);
    }
    const text = lines.join('\n');
    const whole = scan(text, { now: 0 });
    const steps = [...search(text, scan, 0, impatient())];
    expect(steps.length).toBeGreaterThan(3);
    expect(steps.flat().map(({ start, end }) => [start, end])).toEqual(
      whole.map(({ start, end }) => [start, end]),
    );
  });

  it('ends, even where nothing is found', () => {
    expect([...search('', scan, 0, impatient())]).toEqual([]);
    expect([...search('nothing here', scan, 0, impatient())].flat()).toEqual([]);
  });
});
