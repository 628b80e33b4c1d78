// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Finding, preview, scan } from '../../../lib/detect';
import { factsOf } from '../../../lib/detect/facts';
import { redactAll } from '../../../lib/detect/redact-all';
import { explain, redact } from '../../../lib/detect/words';
import { innocents, makePem, rng, ruleIds, sampleOf } from '../../samples';

const NOW = Date.parse('2026-11-24');
const ids = ruleIds();

/** A document of keys, innocent text and noise, its parts chosen by fast-check. */
const documents = fc
  .tuple(
    fc.nat(),
    fc.array(
      fc.oneof(
        fc.nat(ids.length - 1),
        fc.constantFrom('\n', ' ', '"', 'token=', '://', 'x', '_', '-', '\\n', '%3D', 'bearer '),
        fc.string({ maxLength: 12 }),
      ),
      { maxLength: 24 },
    ),
  )
  .map(([seed, parts]) => {
    const random = rng(seed);
    return parts
      .map((part) => (typeof part === 'number' ? sampleOf(ids[part] ?? '', random).text : part))
      .join('');
  });

const expectSound = (text: string, findings: readonly Finding[]): void => {
  let end = 0;
  for (const finding of findings) {
    expect(finding.start).toBeGreaterThanOrEqual(end);
    expect(finding.end).toBeGreaterThan(finding.start);
    end = finding.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
};

describe('scan', () => {
  it('gives findings inside the text, in its order, none over another', () => {
    fc.assert(
      fc.property(documents, (text) => {
        expectSound(text, scan(text, { now: NOW }));
      }),
    );
  });

  it('survives any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expectSound(text, scan(text))));
  });

  it('finds in a window what it finds there in the whole', () => {
    fc.assert(
      fc.property(documents, fc.nat(), fc.nat(40), fc.boolean(), (text, at, length, far) => {
        const filler = 'lorem ipsum dolor sit amet, '.repeat(far ? 1500 : 0);
        const whole = filler + text + filler;
        const start = filler.length + (at % (text.length + 1));
        const window = { start, end: Math.min(whole.length, start + length) };
        const touching = ({ start: from, end }: Finding): boolean =>
          from <= window.end && end >= window.start;
        expect(scan(whole, { now: NOW, window })).toEqual(
          scan(whole, { now: NOW }).filter(touching),
        );
      }),
    );
  });

  it('finds a private key from a window anywhere in it', () => {
    const random = rng(5);
    const [begin, body, end] = makePem(random, 'RSA PRIVATE KEY');
    // As long as no key is: full lines, and the last one.
    const full = body.slice(0, body.lastIndexOf('\n') + 1);
    const long = full.repeat(11) + body.slice(full.length);
    // Longer than what a window looks at in front of it.
    expect(long.length).toBeGreaterThan(17_000);
    const filler = 'x = 1\n'.repeat(20_000);
    const text = filler + begin + long + end + filler;
    const start = filler.length + begin.length;
    for (const at of [0, 100, long.length - 1]) {
      const window = { start: start + at, end: start + at };
      expect(scan(text, { window })).toMatchObject([{ start, end: start + long.length }]);
    }
  });

  it('redacts once and for all, keeping what it does not replace', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const findings = scan(text, { now: NOW });
        const once = redact(text, findings);
        for (const { start, end } of findings) {
          const value = text.slice(start, end);
          if (value.length >= 12) expect(once.text).not.toContain(value);
        }
        const whole = redactAll(text, { now: NOW });
        expect(scan(whole.text, { now: NOW })).toEqual([]);
        expect(redactAll(whole.text, { now: NOW }).text).toBe(whole.text);
      }),
      { numRuns: 60 },
    );
  });

  it('reports nothing by a rule that is off, nor by a generic one in its stead', () => {
    const { value } = sampleOf('github-pat', rng(1));
    const text = `GITHUB_TOKEN=${value}`;
    expect(scan(text)).toMatchObject([{ rule: 'github-pat', confidence: 'certain' }]);
    expect(scan(text, { disabled: new Set(['github-pat']) })).toEqual([]);
  });

  it('says what it left out', () => {
    const { value } = sampleOf('github-pat', rng(2));
    const skipped: { start: number; end: number }[] = [];
    expect(scan(`${' '.repeat(500)}${value}`, { budget: { units: 400, skipped } })).toEqual([]);
    expect(skipped).toEqual([{ start: 400, end: 500 + value.length }]);
  });

  it('stops when its time is over, and says where', () => {
    const { value } = sampleOf('github-pat', rng(2));
    const text = `${value} ${'x = 1\n'.repeat(100_000)}${value}`;
    const skipped: { start: number; end: number }[] = [];
    let ticks = 0;
    const clock = () => ticks++;
    expect(scan(text, { budget: { ms: 5, clock, skipped } })).toMatchObject([{ start: 0 }]);
    expect(skipped).toMatchObject([{ end: text.length }]);
    const rest = text.slice(skipped[0]?.start);
    expect(scan(rest)).toHaveLength(1);
    const enough: { start: number; end: number }[] = [];
    expect(scan(text, { budget: { ms: 1e6, clock, skipped: enough } })).toEqual(scan(text));
    expect(enough).toEqual([]);
  });

  it('finds with a budget that reaches what it finds without', () => {
    fc.assert(
      fc.property(documents, fc.nat(70_000), (text, length) => {
        const filler = 'lorem ipsum dolor sit amet, '.repeat(2500);
        const whole = filler.slice(0, length) + text + filler;
        const budget = { units: 1e9, skipped: [] };
        expect(scan(whole, { now: NOW, budget })).toEqual(scan(whole, { now: NOW }));
        expect(budget.skipped).toEqual([]);
      }),
    );
  });

  it('gives after any edit, looking at that only, what the whole gives', () => {
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat(30), documents), { maxLength: 4 });
    fc.assert(
      fc.property(documents, edits, (first, changes) => {
        let text = first;
        for (const [position, removed, added] of changes) {
          const start = position % (text.length + 1);
          text = text.slice(0, start) + added + text.slice(start + removed);
          const window = { start, end: start + added.length };
          const touching = ({ start: from, end }: Finding): boolean =>
            from <= window.end && end >= window.start;
          expect(scan(text, { now: NOW, window })).toEqual(
            scan(text, { now: NOW }).filter(touching),
          );
        }
      }),
    );
  });

  it('lets nothing out that tells of a finding but its last characters', () => {
    fc.assert(
      fc.property(documents, (text) => {
        for (const finding of scan(text, { now: NOW })) {
          const value = text.slice(finding.start, finding.end);
          const told = JSON.stringify([explain(finding, factsOf), preview(value, finding.rule)]);
          if (value.length >= 12) expect(told).not.toContain(value);
          // Long enough to use, short enough that no prefix is as long.
          if (value.length >= 60) expect(told).not.toContain(value.slice(-30));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has the same answer each time', () => {
    const text = Object.values(innocents(rng(3))).join('\n') + sampleOf('jwt', rng(3)).text;
    expect(scan(text, { now: NOW })).toEqual(scan(text, { now: NOW }));
  });
});

describe('what stands around a key', () => {
  const { value } = sampleOf('huggingface-token', rng(7));
  const proven = sampleOf('github-pat', rng(7)).value;

  it.each([
    ['a word before', `x${value}`],
    ['an underscore before', `_${value}`],
    ['a word after', `${value}x`],
  ])('%s makes it part of something else', (_, text) => {
    expect(scan(text)).toEqual([]);
  });

  it.each(['x', '_', 'Bearer', '9'])('%s does not hide a key with a valid checksum', (before) => {
    const text = before + proven;
    expect(scan(text)).toMatchObject([{ start: before.length, end: text.length }]);
  });

  it('a hyphen before makes it the name of something, if its kind has hyphens', () => {
    const { value: hyphened } = sampleOf('openrouter-key', rng(7));
    expect(scan(`task-${hyphened}`)).toEqual([]);
    expect(scan(`- ${hyphened}\n-${hyphened}`)).toHaveLength(2);
  });
});

describe('confidence, class and mode', () => {
  const of = (rule: string): Finding | undefined => {
    const { text } = sampleOf(rule, rng(21));
    return scan(text, { now: NOW }).find((finding) => finding.rule === rule);
  };

  it.each([
    ['github-pat', 'certain', 'secret', 'unknown', 'checksum'],
    ['npm-token', 'certain', 'secret', 'unknown', 'checksum'],
    ['discord-bot-token', 'certain', 'secret', 'unknown', 'structure'],
    ['private-key', 'certain', 'secret', 'unknown', 'structure'],
    ['openai-project-key', 'certain', 'secret', 'unknown', 'structure'],
    ['gitlab-deploy-token', 'likely', 'secret', 'unknown', 'shape'],
    ['stripe-secret-key', 'likely', 'secret', 'live', 'shape'],
    ['stripe-publishable-key', 'likely', 'publishable', 'live', 'shape'],
    ['pypi-test-token', 'certain', 'secret', 'test', 'structure'],
    ['aws-access-key-id', 'likely', 'identifier', 'unknown', 'structure'],
    ['aws-key-pair', 'likely', 'secret', 'unknown', 'pair'],
    ['sentry-dsn', 'likely', 'publishable', 'unknown', 'shape'],
    ['generic-password', 'likely', 'secret', 'unknown', 'assignment'],
    ['datadog-api-key', 'likely', 'secret', 'unknown', 'assignment'],
  ])('%s is %s, %s, %s, by %s', (rule, confidence, kind, mode, proof) => {
    expect(of(rule)).toMatchObject({ confidence, class: kind, mode, proof: { kind: proof } });
  });

  it('tells a test key by its prefix', () => {
    const { value } = sampleOf('stripe-secret-key', rng(3));
    expect(scan(value.replace('_live_', '_test_'))).toMatchObject([{ mode: 'test' }]);
  });
});
