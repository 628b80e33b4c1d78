import { describe, expect, it } from 'vitest';
import { days } from '../../../lib/ui/when';

describe('a number of days', () => {
  it.each([
    [1, '1 day'],
    [30, '30 days'],
  ])('%i is %s', (count, text) => {
    expect(days(count)).toBe(text);
  });
});
