// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { preview, replaceSpans, scan } from '../../../lib/detect';
import { factsOf } from '../../../lib/detect/facts';
import {
  describe as describeRule,
  everywhere,
  explain,
  redact,
  redactions,
} from '../../../lib/detect/words';
import { makePem, rng, ruleIds, sampleOf } from '../../samples';
import { ALNUM, text } from '../../samples/random';

const random = rng(51);
const token = (): string => sampleOf('github-pat', random).value;

describe('redact', () => {
  it('names each secret, the same one alike', () => {
    const [one, two] = [token(), token()];
    const source = `a ${one}\nb ${two}\nc ${one}`;
    expect(redact(source, scan(source))).toEqual({
      text: 'a $GITHUB_TOKEN\nb $GITHUB_TOKEN_2\nc $GITHUB_TOKEN',
      names: ['$GITHUB_TOKEN', '$GITHUB_TOKEN_2'],
    });
  });

  it('numbers thousands of one kind in about the time it takes to count them', () => {
    const values = Array.from({ length: 20_000 }, token);
    const source = values.join('\n');
    const named = redactions(source, scan(source));
    expect(named.at(-1)?.text).toBe('$GITHUB_TOKEN_20000');
    expect(new Set(named.map((one) => one.text)).size).toBe(values.length);
  });

  it('goes on numbering where a name is taken already', () => {
    const [one, two] = [token(), token()];
    const source = `${one}\n${two}`;
    const names = new Map([['elsewhere', '$GITHUB_TOKEN_2']]);
    expect(redactions(source, scan(source), names).map((each) => each.text)).toEqual([
      '$GITHUB_TOKEN',
      '$GITHUB_TOKEN_3',
    ]);
  });

  it('takes the name a generic secret is assigned to', () => {
    const secret = `a7${text(random, 30, ALNUM)}Q`;
    const source = `acme.clientSecret = "${secret}"`;
    expect(redact(source, scan(source)).text).toBe('acme.clientSecret = "$ACME_CLIENT_SECRET"');
  });

  it('replaces a secret also where nothing tells that it is one', () => {
    const secret = `a7${text(random, 30, ALNUM)}Q`;
    const source = `DB_PASSWORD=${secret}\nretry with (${secret})`;
    expect(scan(source)).toHaveLength(1);
    expect(redact(source, scan(source)).text).toBe(
      'DB_PASSWORD=$DB_PASSWORD\nretry with ($DB_PASSWORD)',
    );
  });

  it('takes the longer of two secrets of which one begins like the other', () => {
    const names = new Map([
      ['abcdefgh1', '$A'],
      ['abcdefgh12', '$B'],
      ['short', '$C'],
    ]);
    const source = 'abcdefgh12 abcdefgh1 short abcdefgh';
    expect(replaceSpans(source, everywhere(source, [], names))).toBe('$B $A short abcdefgh');
    const within = [{ start: 2, end: 5, text: '-' }];
    expect(replaceSpans(source, everywhere(source, within, names))).toBe(
      'ab-fgh12 $A short abcdefgh',
    );
  });

  it('keeps the lines around a private key', () => {
    const [begin, body, end] = makePem(random);
    const source = `before\n${begin}${body}${end}\nafter`;
    expect(redact(source, scan(source)).text).toBe(
      'before\n-----BEGIN PRIVATE KEY-----\n$PRIVATE_KEY\n-----END PRIVATE KEY-----\nafter',
    );
  });

  it('shares names between the parts of one paste', () => {
    const names = new Map<string, string>();
    const value = token();
    const part = (source: string): string =>
      replaceSpans(source, redactions(source, scan(source), names));
    expect(part(`x ${value}`)).toBe('x $GITHUB_TOKEN');
    expect(part(`y ${token()} ${value}`)).toBe('y $GITHUB_TOKEN_2 $GITHUB_TOKEN');
  });
});

describe('preview', () => {
  it('shows the prefix of the kind and the last four', () => {
    const value = token();
    expect(preview(value)).toBe(`ghp_…${value.slice(-4)}`);
  });

  it('of a key of no rule of ours, shows no beginning', () => {
    // They begin like keys of rules, and are none.
    for (const begin of ['ghp_', 'AKIA', 'pypi-', 'sk-', 'key-', 'secret', 'xox', 'a1b']) {
      const value = `${begin}${text(random, 14, ALNUM)}`;
      expect(preview(value, 'own:1')).toMatch(/^…[^…]{2,4}$/);
    }
    const known = token();
    expect(preview(known, 'own:1')).toBe(`ghp_…${known.slice(-4)}`);
  });

  it('shows nothing of a key of many lines', () => {
    expect(preview(makePem(random)[1])).toBe('-----BEGIN…');
  });

  it.each(['hunter2', 'Tr0ub4dor', 'abcdefghij', 'correct-horse-battery-staple'])(
    '%s: a fifth of it at most',
    (value) => {
      const shown = preview(value).replace('…', '');
      expect(shown.length).toBeLessThanOrEqual(value.length / 5);
    },
  );

  it.each(ruleIds())('%s does not give itself away', (id) => {
    const { value } = sampleOf(id, random);
    const shown = preview(value);
    expect(shown).toMatch(/^[\x20-\x7e]*…[^…]{0,4}$/);
    expect(shown.length).toBeLessThan(Math.max(value.length * 0.85, 12));
  });
});

describe('describe and explain', () => {
  it.each(ruleIds())('%s', (id) => {
    const about = describeRule(id);
    expect(about.provider).not.toBe('');
    expect(about.kind).not.toBe('');
    expect(about.env).toMatch(/^[A-Z][A-Za-z\d_]*$/);
  });

  it('gives the facts of a finding, its own before the provider’s', () => {
    const [finding] = scan(sampleOf('github-fine-grained-pat', random).text);
    expect(finding && explain(finding, factsOf)).toMatchObject({
      provider: 'GitHub',
      kind: 'fine-grained personal access token',
      revoke: 'https://github.com/settings/personal-access-tokens',
      confidence: 'certain',
      proof: { kind: 'checksum' },
    });
  });

  it('survives a rule of another version', () => {
    expect(describeRule('no-such-rule')).toMatchObject({ env: 'SECRET', home: [] });
  });
});
