// @vitest-environment node
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { rng, sampleOf } from '../../samples';
import { pkcs12 } from '../../samples/key-files';
import { sevenZip } from '../../samples/packed';

const command = join(import.meta.dirname, '../../../scripts/keyslip.mjs');

/** What one run has bundled serves the next: it takes a core for longer than all that a run does besides. */
const modules = mkdtempSync(join(tmpdir(), 'keyslip-modules-'));
afterAll(() => rmSync(modules, { recursive: true }));

/** Runs the command with a text on its standard input. */
function keyslip(input: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, KEYSLIP_MODULES: modules },
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

  it('goes on where a file in a folder cannot be read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'keyslip-'));
    try {
      // More than Node reads at once; it takes no room.
      writeFileSync(join(folder, 'a.img'), '');
      truncateSync(join(folder, 'a.img'), 3 * 2 ** 30);
      writeFileSync(join(folder, 'b.md'), text);
      const { status, stdout, stderr } = keyslip('', 'scan', folder);
      expect(status).toBe(1);
      expect(stdout).toContain('b.md:2:8\thold');
      expect(stderr).toContain('a.img: not looked at');
    } finally {
      rmSync(folder, { recursive: true });
    }
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
      expect(stderr).toMatch(/pictures.*only what is written into them.*: 1\n$/);
      expect(status).toBe(1);
      // Named, they are looked at.
      const named = join(folder, 'node_modules');
      expect(keyslip('', 'scan', named).stdout).toContain('out.js:2:8');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('opens what is packed, and has the findings at their lines in it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'keyslip-scan-'));
    const inner = { 'app/.env': strToU8(text) };
    try {
      writeFileSync(join(folder, 'a.zip'), zipSync(inner));
      writeFileSync(join(folder, 'b.log.gz'), gzipSync(text));
      writeFileSync(join(folder, 'c.7z'), sevenZip({ '.env': strToU8(text) }));
      const mail = `MIME-Version: 1.0\nContent-Transfer-Encoding: base64\n\n`;
      writeFileSync(join(folder, 'd.eml'), `Subject: a\n${mail}${btoa(text)}\n`);
      const { status, stdout } = keyslip('', 'scan', folder);
      const places = stdout.split('\n').map((line) => line.slice(folder.length + 1).split('\t')[0]);
      expect(places).toEqual([
        'a.zip/app/.env:2:8',
        'b.log.gz:2:8',
        'c.7z/.env:2:8',
        'd.eml:2:8',
        '',
      ]);
      expect(status).toBe(1);
      const piped = spawnSync(process.execPath, [command, 'scan', '-'], { input: gzipSync(text) });
      expect([piped.status, String(piped.stdout)]).toEqual([
        1,
        expect.stringMatching(/^stdin:2:8\t/),
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('says what it could not read, and takes no such file that is named for one without a finding', () => {
    const folder = mkdtempSync(join(tmpdir(), 'keyslip-scan-'));
    const broken = join(folder, 'a.gz');
    try {
      writeFileSync(broken, gzipSync(text.repeat(20)).subarray(0, 30));
      const named = keyslip('', 'scan', '--sarif', broken);
      expect(named.status).toBe(2);
      expect(named.stderr).toContain('a.gz: not looked at, or not all of it');
      const [{ results, invocations }] = JSON.parse(named.stdout).runs;
      expect(results).toEqual([]);
      expect(invocations[0].toolExecutionNotifications).toMatchObject([
        { message: { text: expect.stringContaining('a.gz') } },
      ]);
      const inFolder = keyslip('', 'scan', folder);
      expect([inFolder.status, inFolder.stderr]).toEqual([0, expect.stringContaining('a.gz')]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('runs beside others of its kind', async () => {
    const ends = Array.from({ length: 4 }, () => {
      const child = spawn(process.execPath, [command, 'scan', '-'], {
        stdio: ['pipe', 'ignore', 'ignore'],
      });
      child.stdin.end(text);
      return new Promise((resolve) => child.on('exit', resolve));
    });
    expect(await Promise.all(ends)).toEqual([1, 1, 1, 1]);
  });

  it('takes rules of the user’s own as the options do, and each file once', () => {
    const folder = mkdtempSync(join(tmpdir(), 'keyslip-scan-'));
    const notes = join(folder, 'notes.txt');
    const rules = (...drafts: object[]): string => {
      writeFileSync(join(folder, 'rules.json'), JSON.stringify(drafts));
      return `--custom=${join(folder, 'rules.json')}`;
    };
    const own = { id: 'acme', name: 'Acme key', pattern: 'acme_[a-z]{12}' };
    try {
      // With the mark that some editors put in front.
      writeFileSync(notes, '\ufeffkey: acme_abcdefghijkl');
      const { stdout } = keyslip('', 'scan', rules(own), notes, `${folder}/./notes.txt`);
      expect(stdout).toMatch(/^[^\n]*notes\.txt:1:6\t[^\n]*Acme key[^\n]*\n$/);
      const both = { ...own, prefix: 'acme_', length: 12 };
      for (const drafts of [[own, { ...own, name: 'Other' }], [both], Array(101).fill(own)]) {
        const { status, stderr } = keyslip('', 'scan', rules(...drafts), notes);
        expect(status).toBe(2);
        expect(stderr).toContain('rules.json');
      }
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
