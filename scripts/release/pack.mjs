import { zipSync } from 'fflate';

/**
 * A zip that depends on nothing but its files: they are in the order of their names, all of one date,
 * and deflated by a library of our own, so that Node's version makes no difference.
 * @param files the content of each by its path.
 */
export function packed(files) {
  const names = [...files.keys()].sort();
  // A zip has local time; so made, it reads the same in every zone. 1980 is its first year.
  const mtime = new Date(1980, 0, 1);
  const entries = names.map((name) => [
    name,
    [new Uint8Array(files.get(name)), { mtime, level: 9 }],
  ]);
  return Buffer.from(zipSync(Object.fromEntries(entries)));
}
