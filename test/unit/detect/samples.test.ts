// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { type Finding, preview, scan } from '../../../lib/detect';
import { ruleById } from '../../../lib/detect/rules-by-id';
import { redact } from '../../../lib/detect/words';
import { contexts, innocents, rng, ruleIds, sampleOf } from '../../samples';

/** A context that an assignment in it would not survive: it has one of its own. */
const PLAIN = ['bare', 'in a fence', 'in .env with CRLF', 'between other scripts'];
const NOW = Date.parse('2026-11-24');

const isCertain = ({ confidence, proof }: Finding): boolean =>
  confidence === 'certain' && proof.kind === 'checksum';

/** Does a checksum prove its keys? */
const isSummed = (id: string): boolean => {
  const { text, start } = sampleOf(id, rng(12));
  return scan(text, { now: NOW }).some((one) => one.start === start && isCertain(one));
};

describe.each(ruleIds())('%s', (id) => {
  const generic = ruleById(id)?.generic === true;

  it('is found wherever it stands', () => {
    const random = rng(11);
    for (const { name, before, after } of contexts) {
      const { text, value, start, end, bound } = sampleOf(id, random);
      if (bound && !PLAIN.includes(name)) continue;
      // Line breaks and quotes would be escaped there; the escaped key has a test of its own.
      if (/[\n"]/.test(text) && !PLAIN.includes(name)) continue;
      const whole = `${before}${text}${after}`;
      const found = scan(whole, { now: NOW }).find((one) => one.start === before.length + start);
      expect(found, `${name}: ${preview(value, id)}`).toMatchObject({
        rule: id,
        end: before.length + end,
      });
    }
  });

  it('is gone after redacting', () => {
    const random = rng(13);
    const { text, value } = sampleOf(id, random);
    const once = redact(text, scan(text, { now: NOW }));
    expect(once.text).not.toContain(value);
    const again = scan(once.text, { now: NOW }).filter((finding) => finding.class === 'secret');
    expect(again.map((finding) => finding.rule)).toEqual([]);
  });

  it('is found nine times in ten and more, whatever its characters', () => {
    const random = rng(14);
    const runs = 60;
    let found = 0;
    for (let i = 0; i < runs; i++) {
      const { text, start, end } = sampleOf(id, random);
      const exact = scan(text, { now: NOW }).some((one) => one.start === start && one.end === end);
      if (exact) found++;
    }
    expect(found / runs).toBeGreaterThan(0.9);
    if (!generic) expect(found / runs).toBeGreaterThanOrEqual(0.95);
  });
});

describe('a checksum proves no longer', () => {
  const summed = ruleIds().filter(isSummed);
  it('what keys there are of', () => expect(summed.length).toBeGreaterThan(20));

  it.each(summed)('%s, once a character is changed', (id) => {
    const random = rng(12);
    for (let i = 0; i < 5; i++) {
      const { text, start, end } = sampleOf(id, random);
      // Before the checksum, and in what all of them sum.
      const at = Math.max(start, end - 20);
      const other = text[at] === '7' ? '8' : '7';
      const broken = text.slice(0, at) + other + text.slice(at + 1);
      const certain = scan(broken, { now: NOW }).filter(
        (one) => one.start <= start && one.end >= end && isCertain(one),
      );
      expect(certain).toEqual([]);
    }
  });
});

describe.each([1, 2, 3, 4, 5])('innocent text, made anew with seed %d', (seed) => {
  it.each(Object.entries(innocents(rng(seed))))('%s gives nothing', (_, text) => {
    expect(
      scan(text, { now: NOW }).map(({ rule, start, end }) => [rule, text.slice(start, end)]),
    ).toEqual([]);
    const escaped = JSON.stringify(text);
    expect(
      scan(escaped, { now: NOW }).map(({ rule, start, end }) => [rule, escaped.slice(start, end)]),
    ).toEqual([]);
  });
});
