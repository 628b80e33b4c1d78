import { describe, expect, it } from 'vitest';
import { scan } from '../../../../lib/detect';
import { SOURCE_LIMITS, type SourceLimits } from '../../../../lib/page/source/limits';
import { PageScan } from '../../../../lib/page/source/page-scan';
import type { FileReport, SourceKind } from '../../../../lib/page/source/types';
import { scanAsSet } from '../../../../lib/store/scan-as-set';
import { makeJwt, rng, sampleOf } from '../../../samples';

const now = Date.UTC(2026, 10, 25);
const random = rng(7);
const key = (rule: string): string => sampleOf(rule, random).value;

/** Scans a text in pieces, and gives the map that it names, if it names one. */
function scanned(
  text: string,
  options: { kind?: SourceKind; map?: string; limits?: Partial<SourceLimits>; piece?: number } = {},
): FileReport {
  const { kind = 'script', map, limits, piece = 1000 } = options;
  const page = new PageScan(now, { ...SOURCE_LIMITS, ...limits });
  const file = page.start({ kind, name: 'https://shop.example/app.js' });
  for (let at = 0; at < text.length; at += piece) {
    if (!file.push(text.slice(at, at + piece))) break;
  }
  const { report, map: asked } = page.end(file);
  if (report) return report;
  expect(asked).toBe('app.js.map');
  return page.withMap(file, map ?? { why: 'map-missing' });
}

/** A script of one line that stands for the third line of a source, and the map that says so. */
function built(secret: string, extra = '') {
  const source = `// pay\n\nexport const key = '${secret}';\n${extra}`;
  const map = {
    version: 3,
    sources: ['../../src/pay.ts'],
    sourcesContent: [source],
    names: [],
    // Line 1, column 10 of the script is line 3, column 20 of the source, counted from 0 where columns are.
    mappings: 'UAEoB',
  };
  const script = `const a = "${secret}";\n//# sourceMappingURL=`;
  return { script, map: JSON.stringify(map) };
}

describe('a page scan', () => {
  it('finds what was added to the rules, also where code puts it together', () => {
    const rule = {
      id: 'custom:a',
      name: 'A',
      env: 'A',
      literal: 'acme_',
      source: 'acme_[a-z]{16}',
    };
    const page = new PageScan(now, SOURCE_LIMITS, scanAsSet(scan, { customRules: [rule] }));
    const file = page.start({ kind: 'script', name: 'a.js?key=acme_abcdefghijklmnop' });
    expect(file.name).not.toContain('acme_abcdefghijklmnop');
    file.push('f("acme_abcdefghijklmnop");\ng("acme_" + "abcdefghijklmnop");\n');
    expect(page.end(file).report?.findings).toMatchObject([
      { rule: 'custom:a', line: 1, gravity: 'critical' },
      { rule: 'custom:a', line: 2, gravity: 'critical' },
    ]);
  });

  it('gives line and column, the same in pieces of any size', () => {
    const secret = key('github-pat');
    const text = `${'x();\n'.repeat(400)}  const t = "${secret}";\n`;
    for (const piece of [7, 64, 100_000]) {
      const { findings } = scanned(text, { piece });
      expect(findings).toMatchObject([
        { rule: 'github-pat', line: 401, column: 14, gravity: 'critical', original: null },
      ]);
      expect(findings[0]?.end).toEqual({ line: 401, column: 14 + secret.length });
      expect(JSON.stringify(findings)).not.toContain(secret);
    }
  });

  it('says where a key stands in the original', () => {
    const secret = key('stripe-secret-key');
    const { script, map } = built(secret);
    const { findings, unread } = scanned(`${script}app.js.map`, { map });
    expect(unread).toEqual([]);
    expect(findings).toMatchObject([
      { line: 1, column: 12, original: { file: 'src/pay.ts', line: 3, column: 21 } },
    ]);
  });

  it('reads a map in the comment itself, and finds what the build left out', () => {
    const left = key('npm-token');
    const { script, map } = built(key('stripe-secret-key'), `// old: ${left}\n`);
    const data = Buffer.from(map).toString('base64');
    for (const piece of [9, 50_000]) {
      const { findings } = scanned(`${script}data:application/json;base64,${data}`, { piece });
      expect(findings).toMatchObject([
        { rule: 'stripe-secret-key', kind: 'script' },
        { kind: 'original', original: { file: 'src/pay.ts', line: 4, column: 9 } },
      ]);
    }
  });

  it('names the file, where a tool has kept a step on the way from it as well', () => {
    const [one, other] = [key('github-pat'), key('npm-token')];
    const map = JSON.stringify({
      version: 3,
      sources: ['<anon>', 'src/pay.ts'],
      sourcesContent: [`x("${one}", "${other}")`, `\n"${one}"`],
      names: [],
      // The script is said to be of the step.
      mappings: 'AAAA',
    });
    const { findings } = scanned(`x("${one}")\n//# sourceMappingURL=app.js.map`, { map });
    expect(findings).toMatchObject([
      { rule: 'github-pat', original: { file: 'src/pay.ts', line: 2 } },
      { rule: 'npm-token', kind: 'original', original: { file: '<anon>', line: 1 } },
    ]);
  });

  it.each([
    ['no JSON', '<!doctype html>'],
    ['another version', '{"version":2,"mappings":"","sources":[]}'],
    ['no mappings', '{"version":3,"sources":["a"]}'],
    [
      'letters that are none',
      '{"version":3,"mappings":"AAAA;\u0000;!!","sources":[3,{}],"sections":7}',
    ],
    ['a list', '[]'],
    ['sections of nothing', '{"version":3,"sections":[{}]}'],
  ])('keeps its findings when the map is broken: %s', (_, map) => {
    const { script } = built(key('github-pat'));
    const { findings, unread } = scanned(`${script}app.js.map`, { map });
    expect(findings).toMatchObject([{ rule: 'github-pat', original: null }]);
    expect(unread.map(({ why }) => why)).toEqual(['map-broken']);
  });

  it('looks at the sources of a map whose mappings are broken', () => {
    const left = key('npm-token');
    const { script } = built(key('github-pat'));
    const map = JSON.stringify({
      version: 3,
      sources: ['src/a.ts', {}],
      sourcesContent: [`// ${left}`, 7],
      mappings: 'AAAA,!!',
    });
    const { findings, unread } = scanned(`${script}app.js.map`, { map });
    expect(findings).toMatchObject([
      { rule: 'github-pat', original: null },
      { rule: 'npm-token', original: { file: 'src/a.ts', line: 1, column: 4 } },
    ]);
    expect(unread.map(({ why }) => why)).toEqual(['map-broken']);
  });

  it('shows so many places of the sources of a map, and says that there are more', () => {
    const sourcesContent = Array.from({ length: 30 }, () => `"${key('github-pat')}"`);
    const sources = sourcesContent.map((_, i) => `${i}.ts`);
    const map = JSON.stringify({ version: 3, sources, sourcesContent, mappings: '' });
    const { findings, unread } = scanned('//# sourceMappingURL=app.js.map', {
      map,
      limits: { findings: 20 },
    });
    expect(findings).toHaveLength(20);
    expect(unread.map(({ why }) => why)).toEqual(['more']);
  });

  it.each([
    [
      'code that writes such comments',
      'out += "\\n//# sourceMappingURL=data:application/json;base64," + x;',
    ],
    ['a template', 'out += `//# sourceMappingURL=a.map`;'],
    [
      'a module within eval',
      'eval("x()\\n//# sourceMappingURL=data:a/b;base64,e30=\\n//# sourceURL=a\\n");',
    ],
    ['a text', '// see sourceMappingURL=a.map'],
  ])('takes no map from %s', (_, text) => {
    expect(scanned(`${text}\nx();`).unread).toEqual([]);
  });

  it('says that a map is missing, or broken in the comment', () => {
    const { script } = built(key('github-pat'));
    expect(scanned(`${script}app.js.map`).unread).toMatchObject([{ why: 'map-missing' }]);
    const broken = scanned(`${script}data:application/json;base64,***`);
    expect(broken.findings).toHaveLength(1);
  });

  it('stops at the limit of a file, and says so', () => {
    const secret = key('github-pat');
    const { findings, unread } = scanned(`"${secret}"${' '.repeat(9000)}"${key('npm-token')}"`, {
      limits: { file: 5000 },
    });
    expect(findings.map(({ rule }) => rule)).toEqual(['github-pat']);
    expect(unread).toEqual([{ name: 'https://shop.example/app.js', why: 'too-large' }]);
  });

  it('shows a few places of one key, and says that there are more', () => {
    const { findings, unread } = scanned(`"${key('github-pat')}";\n`.repeat(40));
    expect(findings).toHaveLength(SOURCE_LIMITS.places);
    expect(new Set(findings.map((one) => one.key)).size).toBe(1);
    expect(unread).toMatchObject([{ why: 'more' }]);
  });

  it('redacts keys in names', () => {
    const secret = key('github-pat');
    const page = new PageScan(now);
    expect(
      page.start({ kind: 'script', name: `https://a.example/?t=${secret}` }).name,
    ).not.toContain(secret.slice(8, -4));
  });
});

const role = (name: string) =>
  makeJwt(random, { iss: 'supabase', ref: 'abcdefghijklmnopqrst', role: name, exp: 2_000_000_000 });

describe('gravity', () => {
  it.each([
    ['a secret key in a script', 'script', () => key('stripe-secret-key'), 'critical'],
    ['a publishable key', 'script', () => key('stripe-publishable-key'), 'note'],
    ['a test key', 'script', () => key('stripe-secret-key').replace('_live_', '_test_'), 'note'],
    ['a service-role key', 'script', () => role('service_role'), 'critical'],
    ['an anon key', 'script', () => role('anon'), 'note'],
    ['a secret in storage', 'storage', () => key('github-pat'), 'warning'],
    ['an environment', 'document', () => `{"DB_PASSWORD":"${key('generic-password')}"}`, 'warning'],
    ['a name in code', 'script', () => `{token:"${key('generic-secret')}"}`, undefined],
    [
      'a login of one’s own',
      'storage',
      () => `{"DB_PASSWORD":"${key('generic-password')}"}`,
      undefined,
    ],
  ] as const)('%s', (_, kind, made, gravity) => {
    const { findings } = scanned(`x = "${made()}"`, { kind });
    expect(findings[0]?.gravity).toBe(gravity);
  });
});
