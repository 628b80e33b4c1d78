import { describe, expect, it } from 'vitest';
import { proofOf } from '../../../lib/answer/proof';
import type { Finding } from '../../../lib/detect';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-11-25T12:00:00Z');

const finding = (given: Partial<Finding>): Finding => ({
  rule: 'github-pat',
  start: 0,
  end: 40,
  confidence: 'certain',
  class: 'secret',
  mode: 'unknown',
  proof: { kind: 'shape' },
  ...given,
});

describe('what is said of a finding', () => {
  it.each<[string, Partial<Finding>, string[]]>([
    ['a checksum that holds', { proof: { kind: 'checksum' } }, ['Checksum valid']],
    [
      'a checksum that does not',
      { proof: { kind: 'checksum' }, confidence: 'possible' },
      ['Checksum does not match'],
    ],
    ['a structure', { proof: { kind: 'structure' } }, ['Structure verified']],
    ['a shape', { confidence: 'likely' }, ['Prefix and length fit']],
    [
      'a picture',
      { proof: { kind: 'sight' } },
      ['Read in the picture; single characters may differ'],
    ],
    ['live mode', { mode: 'live' }, ['Prefix and length fit', 'Live mode']],
    ['test mode, which is no boast', { mode: 'test' }, ['Prefix and length fit']],
    ['a name', { proof: { kind: 'assignment', name: 'DB_PASS' } }, ['Assigned to DB_PASS']],
    [
      'a token that ends',
      { proof: { kind: 'jwt', expires: NOW + 73 * HOUR, role: 'service_role' } },
      ['Web token', 'Expires in 3 days', 'Role service_role'],
    ],
    [
      'a token that ends soon',
      { proof: { kind: 'jwt', expires: NOW + 61_000 } },
      ['Web token', 'Expires in 1 minute'],
    ],
    ['a token without an end', { proof: { kind: 'jwt' } }, ['Web token']],
  ])('%s', (_, given, said) => {
    expect(proofOf(finding(given), NOW)).toEqual(said);
  });
});
