import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../lib/detect';
import { gravityOf } from '../../../lib/page/classify';
import type { Gravity, Where } from '../../../lib/page/types';

const finding = (given: Partial<Finding>): Finding => ({
  rule: 'github-pat',
  start: 0,
  end: 40,
  confidence: 'certain',
  class: 'secret',
  mode: 'unknown',
  proof: { kind: 'checksum' },
  ...given,
});
const jwt = { rule: 'jwt', proof: { kind: 'jwt' } } as const;
const service = { ...jwt, proof: { kind: 'jwt', role: 'service_role', critical: true } } as const;

describe('how much a finding matters', () => {
  it.each<[string, Partial<Finding>, Where['kind'], boolean, Gravity | null]>([
    ['a secret in a comment of a user', {}, 'text', false, 'exposed'],
    ['a secret in the code of the page', {}, 'script', false, 'critical'],
    ['a secret in its data', {}, 'island', false, 'critical'],
    ['a secret in a link', {}, 'link', false, 'exposed'],
    ['a service role anywhere', service, 'text', true, 'critical'],
    ['a publishable key in code', { class: 'publishable' }, 'script', false, 'explained'],
    ['an identifier', { class: 'identifier' }, 'text', false, 'explained'],
    ['a key in test mode', { mode: 'test' }, 'script', false, 'informational'],
    ['a key for browsers in code', { rule: 'google-api-key' }, 'script', false, 'explained'],
    ['the same where somebody wrote it', { rule: 'google-api-key' }, 'text', false, 'exposed'],
    ['a token of a page’s own session', jwt, 'script', true, 'doubtful'],
    ['the same in a comment of a user', jwt, 'text', true, 'exposed'],
    ['a guess', { confidence: 'possible' }, 'text', false, 'doubtful'],
    [
      'an assignment in code',
      { proof: { kind: 'assignment', name: 'csrfToken' }, confidence: 'possible' },
      'script',
      true,
      null,
    ],
  ])('%s', (_, given, kind, generic, gravity) => {
    expect(gravityOf(finding(given), { kind }, generic)).toBe(gravity);
  });
});
