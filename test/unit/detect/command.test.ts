// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rng, sampleOf } from '../../samples';
import { pkcs12 } from '../../samples/key-files';

const command = join(import.meta.dirname, '../../../scripts/keyslip.mjs');

/** Runs the command with a text on its standard input. */
function keyslip(input: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const { value } = sampleOf('github-pat', rng(31));
const text = `# notes\ntoken: ${value}\n`;

describe('keyslip scan', () => {
  it('names what it finds, where, and shows nothing of it but a hint', () => {
    const { status, stdout } = keyslip(text, 'scan', '-');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^stdin:2:8\thold\tGitHub personal access token\tcertain\tghp_….{4}\n$/);
    expect(stdout).not.toContain(value);
  });

  it('gives JSON and SARIF', () => {
    const json = keyslip(text, 'scan', '--json', '--show', '-');
    const start = text.indexOf(value);
    expect(JSON.parse(json.stdout)).toMatchObject([
      { rule: 'github-pat', start, end: start + value.length, verdict: 'hold', shown: value },
    ]);
    const { stdout } = keyslip(text, 'scan', '--sarif', '-');
    expect(stdout).not.toContain(value);
    expect(JSON.parse(stdout).runs[0].results).toMatchObject([
      {
        ruleId: 'github-pat',
        level: 'error',
        locations: [{ physicalLocation: { region: { startLine: 2, startColumn: 8 } } }],
      },
    ]);
  });

  it('looks through folders, in any encoding, and says what it left out', () => {
    const folder = mkdtempSync(join(tmpdir(), 'keyslip-scan-'));
    const put = (name: string, content: string | Uint8Array): void => {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, name), content);
    };
    try {
      put('b/notes.md', text);
      // As PowerShell writes what a command says.
      put('a.log', Buffer.from(`\ufeff${text}`, 'utf16le'));
      put('picture.png', Buffer.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 0, 0, 0, 1, 2]));
      put('node_modules/left/out.js', text);
      put('.git/config', text);
      const { status, stdout, stderr } = keyslip('', 'scan', folder);
      const places = stdout.split('\n').map((line) => line.slice(folder.length + 1).split('\t')[0]);
      expect(places).toEqual(['a.log:2:8', 'b/notes.md:2:8', '']);
      expect(stderr).toContain('hold no text: 1');
      expect(status).toBe(1);
      // Named, they are looked at.
      const named = join(folder, 'node_modules');
      expect(keyslip('', 'scan', named).stdout).toContain('out.js:2:8');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('tells a key store, and finds what stands in clear among other bytes, in files that are named', () => {
    const folder = mkdtempSync(join(tmpdir(), 'keyslip-scan-'));
    const file = (name: string, content: Uint8Array): string => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    try {
      const store = file('a.p12', pkcs12(rng(1), [2]));
      const dump = file('b.core', Buffer.from(`\0\x01\x02\x03${value}\0PASSWORD=q8Zr2LmXw4\0`));
      const { status, stdout } = keyslip('', 'scan', store, dump);
      expect(stdout.trim().split('\n')).toEqual([
        expect.stringMatching(/a\.p12:1:1\thold\tPKCS#12 key store\tlikely\t/),
        expect.stringMatching(/b\.core:1:1\thold\tGitHub personal access token\tcertain\t/),
      ]);
      expect(status).toBe(1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('explains itself', () => {
    const { status, stdout } = keyslip('', '--help');
    expect([status, stdout.slice(0, 19)]).toEqual([0, 'usage: keyslip scan']);
  });

  it('exits with 0 if nothing would be held, with 2 if it could not look', () => {
    expect(keyslip('nothing here', 'scan', '-').status).toBe(0);
    for (const args of [[], ['scan'], ['scan', '--nope', '-'], ['scan', '/no/such/file']]) {
      const { status, stdout, stderr } = keyslip('', ...args);
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toContain('usage: keyslip scan');
    }
  });
});
