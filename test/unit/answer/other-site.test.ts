import { expect, it } from 'vitest';
import { otherSite } from '../../../lib/answer/other-site';
import type { Held } from '../../../lib/answer/slot';

const heldFor = (sent: string): Held => ({
  door: 'network',
  parts: [],
  destination: { host: 'github.com', path: '/', kind: 'tracker', intent: 'ordinary' },
  verdict: 'hold',
  judged: [],
  found: [],
  sent,
});

/** Names in front, the last one first, then values: as `lib/tap/text.ts` tells of a call. */
it.each<[string, string, string | undefined]>([
  ['an address', 'method\n1\n0\n\nhttps://other.example/a\nPOST', 'other.example'],
  ['the page itself', 'body\n1\n0\n\nhttps://github.com/a\nhttps://third.example', undefined],
  ['a method before it', '1\n0\n\nPOST\nhttps://other.example/a\ntext', 'other.example'],
  [
    'a request, not in its headers',
    'x-seen\nhttps://other.example/a\n0\n\nhttps://third.example/b\nbody',
    'other.example',
  ],
  [
    'a request to the page, not in its headers',
    'x-seen\nhttps://github.com/a\n0\n\nhttps://third.example/b',
    undefined,
  ],
])('reads where something goes of %s', (_, sent, host) => {
  expect(otherSite(heldFor(sent))).toBe(host);
});
