import { afterEach, describe, expect, it, vi } from 'vitest';
import { reportAs } from '../../../../entrypoints/report/save';
import { endSaid } from '../../../../entrypoints/report/words';
import { PageScan } from '../../../../lib/page/source/page-scan';
import type { ScanState } from '../../../../lib/page/source/session';
import { asSarif } from '../../../../lib/report/sarif';
import messages from '../../../../public/_locales/en/messages.json';
import { rng, sampleOf } from '../../../samples';

const now = Date.UTC(2026, 10, 25);
const { value } = sampleOf('stripe-secret-key', rng(5));
const publishable = sampleOf('stripe-publishable-key', rng(6)).value;

function scanOf(name: string): ScanState {
  const page = new PageScan(now);
  const file = page.start({ kind: 'script', name });
  file.push(`a("${publishable}");\nb("${value}")`);
  page.end(file);
  return {
    phase: 'done',
    done: 1,
    total: 1,
    read: 1,
    findings: file.findings,
    unread: [{ name: '<img src=x onerror=alert(1)>', why: 'closed' }],
    responses: 3,
  };
}
const save = (
  format: 'json' | 'sarif' | 'html',
  name = 'https://a.example/"><script>x()</script>',
) => reportAs(format, { page: 'https://a.example/', scan: scanOf(name), now, version: '1.2.3' });

/** Of thirty-one files, thirty lie where the page may not read them. */
const closed: ScanState = {
  phase: 'done',
  ...{ done: 31, total: 31, read: 1, findings: [], responses: 0 },
  unread: Array.from({ length: 30 }, (_, i) => ({
    name: `https://cdn.example/${i}.js`,
    why: 'closed',
  })),
};

describe('what is said of a scan', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('has in one sentence what was looked at and what was not', () => {
    vi.stubGlobal('browser', {
      i18n: {
        getMessage: (key: string, subs: readonly string[]) =>
          (messages as Record<string, { message: string; placeholders?: object }>)[
            key
          ]?.message.replace(/\$(\w+)\$/g, (_, name: string) => {
            const names = Object.keys(messages[key as 'sourcePartly'].placeholders);
            return subs[names.indexOf(name.toLowerCase())] ?? '';
          }),
      },
    });
    expect(endSaid(closed)).toBe('No key found. Files looked at: 1. Not looked at: 30');
    expect(endSaid({ ...closed, unread: [], responses: 8 })).toBe(
      'No key found. Files looked at: 1. Not looked at: 8',
    );
    const many = { name: '', why: 'too-many', count: 2000 } as const;
    expect(endSaid({ ...closed, phase: 'cancelled', unread: [many] })).toBe(
      'Stopped. Files looked at: 1. Findings so far: 0. Not looked at: 2000',
    );
    expect(endSaid({ ...closed, unread: [] })).toBe('No key found. Files looked at: 1');
  });

  it('is complete only if everything was looked at', () => {
    const read = (scan: ScanState) =>
      JSON.parse(reportAs('json', { page: 'https://a.example/', scan, now, version: '1' }).text);
    expect(read(closed)).toMatchObject({ complete: false, files: 1 });
    expect(read({ ...closed, unread: [], responses: 1 })).toMatchObject({ complete: false });
    expect(read({ ...closed, unread: [] })).toMatchObject({ complete: true, files: 1 });
    expect(read({ ...closed, unread: [], phase: 'cancelled' })).toMatchObject({ complete: false });
  });
});

describe('a saved report', () => {
  it('holds no value in any format', () => {
    for (const format of ['json', 'sarif', 'html'] as const) {
      const { text, name } = save(format);
      expect(name).toBe(`keyslip-a.example.${format}`);
      expect(text).toContain('sk_live_…');
      expect(text).not.toContain(value);
      expect(text).not.toContain(publishable);
    }
  });

  it('has in JSON what is known of each finding, and what was not looked at', () => {
    const report = JSON.parse(save('json').text);
    expect(report).toMatchObject({ complete: false, files: 1, version: '1.2.3' });
    expect(report.findings).toMatchObject([
      { rule: 'stripe-secret-key', gravity: 'critical', mode: 'live', line: 2, column: 4 },
      { rule: 'stripe-publishable-key', gravity: 'note', class: 'publishable', line: 1 },
    ]);
    expect(report.unread).toContainEqual({ name: '', why: 'not-asked', count: 3 });
  });

  it('is valid SARIF, whatever the file is called', () => {
    const { runs } = JSON.parse(save('sarif', 'a\ud800 b\\c.js').text);
    expect(runs[0].results[0]).toMatchObject({
      ruleId: 'stripe-secret-key',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'a%EF%BF%BD%20b/c.js' },
            region: { startLine: 2, startColumn: 4 },
          },
        },
      ],
    });
  });

  it.each([
    ['C#/a b%20.txt', 'C%23/a%20b%2520.txt'],
    ['x:y.txt', 'x%3Ay.txt'],
    ['is it?.md', 'is%20it%3F.md'],
    ['C:\\x\\a#.env', 'file:///C:/x/a%23.env'],
    ['/home/a/.env', 'file:///home/a/.env'],
    ['\\\\server\\share\\.env', 'file://server/share/.env'],
    ['localStorage: cart', 'localStorage%3A%20cart'],
    ['webpack://app/./src/pay.ts', 'webpack://app/src/pay.ts'],
    ['https://a.example/[slug]-1.js?family=A|B', 'https://a.example/%5Bslug%5D-1.js?family=A%7CB'],
    ['http://[::1]:80/a^.js', 'http://[::1]/a%5E.js'],
  ])('leads to a file by a name of any kind: %s', (file, uri) => {
    const entry = { file, line: 1, column: 1, endLine: 1, endColumn: 2, rule: 'a', title: 'A' };
    const written = asSarif([{ ...entry, level: 'error', confidence: 'certain', shown: '…' }], '1');
    const [{ results }] = JSON.parse(written).runs;
    expect(results[0].locations[0].physicalLocation.artifactLocation).toEqual({ uri });
  });

  it('keeps to the rules of SARIF, and says what was not looked at', () => {
    const { $schema, version, runs } = JSON.parse(save('sarif').text);
    expect([$schema, version]).toEqual(['https://json.schemastore.org/sarif-2.1.0.json', '2.1.0']);
    const [{ tool, results, columnKind, invocations }] = runs;
    expect(tool.driver).toMatchObject({ name: 'Keyslip', version: '1.2.3' });
    expect(columnKind).toBe('utf16CodeUnits');
    const ids = tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { helpUri } of tool.driver.rules) expect(new URL(helpUri).protocol).toBe('https:');
    for (const { ruleId, ruleIndex, level, message, locations } of results) {
      expect(ids[ruleIndex]).toBe(ruleId);
      expect(['error', 'warning', 'note']).toContain(level);
      expect(message.text).not.toBe('');
      const [{ physicalLocation }] = locations;
      expect(
        () => new URL(physicalLocation.artifactLocation.uri, 'https://a.example/'),
      ).not.toThrow();
      const { startLine, startColumn, endLine, endColumn } = physicalLocation.region;
      expect(Math.min(startLine, startColumn, endLine, endColumn)).toBeGreaterThanOrEqual(1);
      expect(endLine > startLine || endColumn > startColumn).toBe(true);
    }
    expect(invocations).toEqual([
      {
        executionSuccessful: true,
        toolExecutionNotifications: [
          { level: 'warning', message: { text: expect.stringContaining('onerror') } },
          { level: 'warning', message: { text: expect.stringContaining('not_asked') } },
        ],
      },
    ]);
  });

  it('leads to the original source where the script itself holds nothing', () => {
    const page = new PageScan(now);
    const file = page.start({ kind: 'script', name: 'https://a.example/a%20b.js' });
    const map = {
      version: 3,
      sources: ['src/pay.ts'],
      sourcesContent: [`\n// ${value}`],
      mappings: '',
    };
    file.push('//# sourceMappingURL=a.map');
    page.end(file);
    const { findings } = page.withMap(file, JSON.stringify(map));
    const scan = { ...scanOf('a.js'), findings, unread: [], responses: 0 };
    const written = (format: 'sarif' | 'html') =>
      reportAs(format, { page: 'https://a.example/', scan, now, version: '1' }).text;
    const [run] = JSON.parse(written('sarif')).runs;
    expect(run.results).toMatchObject([
      {
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'src/pay.ts' },
              region: { startLine: 2, startColumn: 4 },
            },
          },
        ],
        relatedLocations: [
          { physicalLocation: { artifactLocation: { uri: 'https://a.example/a%20b.js' } } },
        ],
      },
    ]);
    expect(run.invocations).toBeUndefined();
    // Words are named by their keys here.
    expect(written('html')).toContain('sourceOriginal');
    expect(written('html')).not.toContain('sourceLine');
  });

  it('is HTML in which nothing runs and no name is markup', () => {
    const { text } = save('html');
    const page = new DOMParser().parseFromString(text, 'text/html');
    expect(page.querySelectorAll('script, img, iframe, link')).toHaveLength(0);
    expect(page.querySelector('h2')?.textContent).toContain('<script>');
    expect(page.querySelectorAll('li.error')).toHaveLength(1);
    expect(text).toContain("default-src 'none'");
  });
});
