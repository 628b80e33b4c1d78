import type { Check } from '../rule';
import { CHECKSUM } from './proof';

/** Each group of six digits is a number of two bytes times eleven. */
const [TIMES, MOST] = [11, 2 ** 16 * 11];

/** Eight groups that all tell when they are mistyped. Source: "BitLocker recovery password details", Microsoft's archive of blogs. */
export const bitlocker: Check = (value) => {
  const groups = value.match(/\d{6}/g)?.map(Number) ?? [];
  const holds = groups.every((group) => group % TIMES === 0 && group < MOST);
  return holds && new Set(groups).size > groups.length / 2 ? { ...CHECKSUM, real: true } : null;
};
