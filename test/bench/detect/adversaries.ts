import type { Sample } from '../../samples';
import { flat } from './texts';

/** What a rule might spend too long on: its own keys, cut off and repeated in several ways. */
export function adversaries({ text, value, start }: Sample): string[] {
  const before = text.slice(0, start);
  const half = value.slice(0, Math.ceil(value.length / 2));
  const head = value.slice(0, 8);
  return [
    `${text}\n`,
    `${before}${value.slice(0, -1)} `,
    `${before}${half}`,
    `${before}${half}-`,
    `${before}${head}`,
    `${before}${head}.`,
    ` ${head}`,
    `"${before}`,
    `${value.slice(-8)}-`,
  ].filter((unit) => unit.trim() !== '');
}

/** The unit over and over, `size` code units of it. */
export const fill = (unit: string, size: number): string =>
  flat(unit.repeat(Math.ceil(size / unit.length)).slice(0, size));
