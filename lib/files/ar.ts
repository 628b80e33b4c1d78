import type { Entry } from './types';

/** Of the mark at the beginning, and of the header of each file. In bytes. */
const [MARK, HEADER] = [8, 60];

/** The files of an archive of `ar` (deb(5), ar(5)): packages of Debian are such. */
export function* readAr(data: Uint8Array): Generator<Entry> {
  for (let at = MARK; at < data.length; ) {
    const header = String.fromCharCode(...data.subarray(at, at + HEADER));
    const [, name, size] = /^(.{16}).{32}(\d+) *`\n$/s.exec(header) ?? [];
    if (name === undefined) throw new Error('Not a header');
    const end = at + HEADER + Number(size);
    yield { name: name.trim().replace(/\/$/, ''), bytes: data.subarray(at + HEADER, end) };
    if (end > data.length) throw new Error('Cut off');
    // Each begins at an even place.
    at = end + (end % 2);
  }
}
