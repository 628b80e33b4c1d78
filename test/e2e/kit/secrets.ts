import { randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A GitHub token nobody ever issued, with a valid checksum; made at run time, so no file holds one. */
export function githubToken(): string {
  const body = Array.from({ length: 30 }, () => base62[randomInt(62)]).join('');
  let rest = crc32(body);
  let checksum = '';
  for (; rest > 0; rest = Math.floor(rest / 62)) checksum = base62[rest % 62] + checksum;
  return `ghp_${body}${checksum.padStart(6, '0')}`;
}

/** A log as people paste it: many lines, and the key in the middle of one. */
export function logWith(secret: string): string {
  return [
    '2026-11-24T09:41:07Z INFO  release 4.2.0 started on runner-7',
    '2026-11-24T09:41:09Z INFO  checking out a1f8c03',
    `2026-11-24T09:41:12Z DEBUG publish: GITHUB_TOKEN=${secret} REGION=eu-west-1`,
    '2026-11-24T09:41:13Z ERROR publish: 403 Forbidden (attempt 1 of 3)',
    '    at publish (tools/release.js:118:11)',
  ].join('\n');
}

/** Text that looks a little like secrets and is none, in several scripts. */
export const innocentText = [
  'commit 3f786850e387550fdab836ed7e6dc881de23001b',
  '“Größe” → 12 µm, naïve café, 日本語のテキスト, עברית, 🙂👩‍👩‍👧',
  '',
  '\tid: 123e4567-e89b-12d3-a456-426614174000   # a UUID',
  'export TOKEN=<your-token>',
].join('\n');
