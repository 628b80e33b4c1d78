// @vitest-environment node
import { expect, it } from 'vitest';
import { nextEnd } from '../../../lib/policy/ends';
import { DEFAULT_SETTINGS } from '../../../lib/policy/settings';
import { exception } from '../../samples/exception';

const NOW = 1000;
const until = (...ends: (number | null)[]) => ends.map((expires) => ({ ...exception, expires }));
const paused = (host: string, pausedUntil: number) => ({
  settings: { ...DEFAULT_SETTINGS, sites: { [host]: { pausedUntil } } },
});
const given = (...ends: (number | null)[]) => ({
  policy: { exceptions: { closed: [], given: until(...ends), days: null } },
});

it.each([
  ['nothing', {}, Infinity],
  ['an exception without an end', { exceptions: until(null) }, Infinity],
  ['one that is over', { exceptions: until(NOW - 1, NOW) }, Infinity],
  ['exceptions', { exceptions: until(null, NOW + 9, NOW - 9, NOW + 3) }, NOW + 3],
  ["one of the organisation's", given(null, NOW + 5, NOW), NOW + 5],
  ["the organisation's before others", { exceptions: until(NOW + 7), ...given(NOW + 2) }, NOW + 2],
  ["others before the organisation's", { exceptions: until(NOW + 2), ...given(NOW + 7) }, NOW + 2],
  ['a pause', paused('a.example', NOW + 4), NOW + 4],
  ['a pause that is over', paused('a.example', NOW), Infinity],
  ['a pause elsewhere', paused('b.example', NOW + 4), Infinity],
])('knows when what holds may be another: %s', (_, change, end) => {
  const stored = { settings: DEFAULT_SETTINGS, exceptions: [], policy: {}, ...change };
  expect(nextEnd(stored, 'a.example', NOW)).toBe(end);
});
