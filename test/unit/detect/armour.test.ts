// @vitest-environment node
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/detect';
import { redact } from '../../../lib/detect/words';

/** Private keys as they stand in logs, patches, listings and forms. */

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString().trim();
const lines = pem.split('\n');
const each = (line: (line: string, i: number) => string): string => lines.map(line).join('\n');
const coded = (code: (char: string) => string, text = pem): string =>
  text.replace(/[+/=]/g, (char) => code(char.charCodeAt(0).toString(16)));

/** What is left of the key, in runs of its own characters. */
function left(text: string): string[] {
  const clean = redact(text, scan(text)).text.replace(/[^A-Za-z\d]/g, ' ');
  const body = lines
    .slice(1, -1)
    .join('')
    .replace(/[^A-Za-z\d]/g, ' ');
  return body.split(' ').filter((run) => run.length > 7 && clean.includes(run.slice(-8)));
}

describe('a private key is one finding, and nothing of it is left', () => {
  it.each<[string, string]>([
    ['removed in a patch', each((line) => `-${line}`)],
    ['added in a patch', each((line) => `+${line}`)],
    ['in a log', each((line, i) => `2026-11-24T09:41:1${i}.00${i}Z ${line}`)],
    ['of a container', each((line) => `web-1  | ${line}`)],
    ['of a system', each((line) => `Nov 24 09:41:12 host app[123]: ${line}`)],
    ['with numbers of lines', each((line, i) => `${i + 8}  ${line}`)],
    ['with numbers and tabs', each((line, i) => `${String(i + 1).padStart(6)}\t${line}`)],
    ['found by grep', each((line, i) => `etc/tls.key:${i + 8}:${line}`)],
    [
      'around what grep found',
      each((line, i) => `etc/tls.key${i ? '-' : ':'}${i + 8}${i ? '-' : ':'}${line}`),
    ],
    ['in a comment', each((line) => `// ${line}`)],
    ['in colour', each((line) => `\u001b[32m${line}\u001b[0m`)],
    ['in strings that are joined', each((line) => `"${line}\\n" +`)],
    ['in elements', each((line) => `<div>${line}</div>`)],
    ['in a table', pem.replaceAll('\n', '<br>')],
    ['in a narrow terminal', pem.replace(/(\S{40})/g, '$1\n')],
    ['in a URL', encodeURIComponent(pem)],
    ['in a form', new URLSearchParams({ key: pem }).toString()],
    ['in HTML', coded((hex) => `&#x${hex};`)],
    ['in JSON of .NET', coded((hex) => `\\u00${hex}`, JSON.stringify(pem))],
    ['in a mail', pem.replaceAll('=', '=3D')],
    ['with a sign in it that cannot be seen', pem.replace(/(\S{30})/, '$1\u200b')],
  ])('%s', (_, text) => {
    const source = `before\n${text}\nbehind`;
    expect(scan(source)).toMatchObject([{ rule: 'private-key', confidence: 'certain' }]);
    expect(left(source)).toEqual([]);
  });

  it('whatever is behind it stays', () => {
    const source = each((line) => `12:30 ${line}`);
    expect(redact(source, scan(source)).text).toBe(
      `12:30 ${lines[0]}\n12:30 $PRIVATE_KEY\n12:30 ${lines.at(-1)}`,
    );
  });

  it('from any place in it', () => {
    const source = `${'x\n'.repeat(20_000)}${each((line) => `app | ${line}`)}\n${'x\n'.repeat(20_000)}`;
    const whole = scan(source);
    expect(whole).toHaveLength(1);
    for (const [at] of [...source.matchAll(/app/g)].map(({ index }) => [index]).slice(2, -1))
      expect(scan(source, { window: { start: at ?? 0, end: (at ?? 0) + 1 } })).toEqual(whole);
  });
});

it.each<[string, string]>([
  ['a public key', publicKey.export({ type: 'spki', format: 'pem' }).toString()],
  [
    'what a manual says',
    `# ${lines[0]}\n# (the key as it was downloaded from the console)\n# ${lines.at(-1)}`,
  ],
  ['a key that was left out', `> ${lines[0]}\n> [redacted]\n> ${lines.at(-1)}`],
])('nothing in %s', (_, source) => expect(scan(source)).toEqual([]));

it.each([
  `-----BEGIN PRIVATE KEY-----\n${' '.repeat(38_000)}a\n-----END`,
  `-----BEGIN PRIVATE KEY-----${'a='.repeat(15_000)}-----END`,
  '-----BEGIN PRIVATE KEY----------END'.repeat(5000),
  `${'1 '.repeat(80)}-----BEGIN PRIVATE KEY-----${'1 '.repeat(15_000)}-----END`,
])('takes no longer for a text that is made to take long', (source) =>
  expect(scan(source)).toEqual([]),
);
