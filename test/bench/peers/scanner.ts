import type { Span } from '../../../lib/detect/all';
import { scan } from '../../../lib/detect/all';
import { holds, NOW } from '../detect/job';
import { plainList } from '../plain-list.mjs';

/** Something that looks for keys in a text. */
export interface Scanner {
  readonly name: string;
  /** @returns where; offsets in UTF-16 code units. */
  find(text: string): readonly Span[] | Promise<readonly Span[]>;
}

export const keyslip: Scanner = {
  name: 'Keyslip',
  find: (text) => scan(text, { now: NOW }),
};

/** What of it stops a paste with the settings that Keyslip comes with. */
export const keyslipHolds: Scanner = {
  name: 'Keyslip, held',
  find: (text) => scan(text, { now: NOW }).filter(holds),
};

const plain = (name: string, patterns: readonly RegExp[]): Scanner => ({
  name,
  find: (text) =>
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
        start: index,
        end: index + found.length,
      })),
    ),
});

/** All of the plain list. */
export const plainAll = plain(
  `plain list (${plainList.length})`,
  plainList.map(({ pattern }) => pattern),
);

/** Without the entries that go by a name, which find more and report more that is none. */
export const plainPrefixes = plain(
  'plain list, prefixes only',
  plainList.filter(({ named }) => !named).map(({ pattern }) => pattern),
);
