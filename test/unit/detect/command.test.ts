// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rng, sampleOf } from '../../samples';

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
