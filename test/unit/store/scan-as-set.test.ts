// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/detect';
import { scanAsSet } from '../../../lib/store/scan-as-set';
import { rng, sampleOf } from '../../samples';

const random = rng(5);
const github = sampleOf('github-pat', random).value;
const stripe = sampleOf('stripe-secret-key', random).value;
const text = `${github}\n${stripe}\nacme_abcdefgh`;
const rule = { id: 'custom:a', name: 'A', env: 'A', literal: 'acme_', source: 'acme_[a-z]{8}' };
const settings = (rules: Readonly<Record<string, string>>) => ({
  settings: { version: 2, mode: 'block', rules },
});

describe('detection as it is set up', () => {
  it.each([
    ['nothing', {}, ['github-pat', 'stripe-secret-key']],
    [
      'a rule of one’s own',
      { customRules: [rule] },
      ['github-pat', 'stripe-secret-key', 'custom:a'],
    ],
    ['a rule that is off', settings({ 'github-pat': 'ignore' }), ['stripe-secret-key']],
    [
      'one that shows a note',
      settings({ 'github-pat': 'warn' }),
      ['github-pat', 'stripe-secret-key'],
    ],
    [
      'a rule of one’s own that is off',
      { customRules: [rule], ...settings({ 'custom:a': 'ignore' }) },
      ['github-pat', 'stripe-secret-key'],
    ],
  ])('with %s', (_, items, rules) => {
    expect(scanAsSet(scan, items)(text).map((one) => one.rule)).toEqual(rules);
  });

  it('leaves what a rule that is off knows to no generic one', () => {
    const found = scanAsSet(scan, settings({ 'github-pat': 'ignore' }))(`GITHUB_TOKEN=${github}`);
    expect(found).toEqual([]);
  });
});
