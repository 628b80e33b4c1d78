import { describe, expect, it } from 'vitest';
import type { DialogFinding, DialogRequest } from '../../../lib/dialog/types';
import { DOORS } from '../../../lib/doors/door';
import { parseRelayed } from '../../../lib/messages/relay-parse';

const request = {
  door: 'paste',
  host: 'pastebin.com',
  destination: 'paste',
  findings: [
    {
      title: 'GitHub personal access token',
      provider: 'GitHub',
      proof: ['Checksum valid'],
      preview: 'ghp_…abcd',
    },
  ],
  excerpt: [[{ text: 'token: ' }, { text: '$GITHUB_TOKEN', mark: 0 }]],
  overridable: true,
  allow: { scopes: ['fingerprint', 'rule', 'site'] },
} as const;
const ask = { relay: 'ask', id: '1-2-3-4', request } as const;

describe('what frames say to each other by way of the background', () => {
  it('passes as it is', () => {
    expect(parseRelayed(ask)).toEqual(ask);
    for (const answer of [
      { choice: 'redact' },
      { choice: 'original', note: 'a long story '.repeat(1000) },
      { choice: 'allow', by: 'rule', where: 'site', reason: 'test-value', expires: 'day' },
    ]) {
      const message = { relay: 'answer', id: '1-2', answer, to: 7 };
      expect(parseRelayed(message)).toEqual(message);
    }
  });

  it('loses nothing of a question', () => {
    const finding: Required<DialogFinding> = {
      ...{ title: 'GitHub personal access token', provider: 'GitHub', preview: 'ghp_…abcd' },
      ...{ proof: ['Checksum valid'], revokeUrl: 'https://github.com/', advice: 'Revoke it.' },
    };
    const whole: Required<DialogRequest> = {
      door: 'network',
      ...{ host: 'github.com', destination: 'tracker', to: 'elsewhere.example' },
      findings: [finding],
      more: 3,
      excerpt: [[{ text: '$GITHUB_TOKEN', mark: 0 }]],
      overridable: true,
      allow: { scopes: ['rule'], path: 'github.com/acme', expiries: ['day'] },
      ...{ organisation: 'Acme', help: 'https://acme.example/', message: 'Ask us.' },
      ...{ justify: true, redactable: false },
    };
    expect(parseRelayed({ ...ask, request: whole })).toEqual({ ...ask, request: whole });
  });

  it('passes whatever door it is about', () => {
    for (const door of DOORS) {
      const message = { ...ask, request: { ...request, door } };
      expect(parseRelayed(message)).toEqual(message);
    }
  });

  it('loses what does not belong there, such as a value', () => {
    const more = { ...request, findings: [{ ...request.findings[0], value: 'the secret' }] };
    expect(parseRelayed({ ...ask, request: more, text: 'the secret' })).toEqual(ask);
  });

  it.each([
    [null],
    [{}],
    [{ ...ask, id: '<b>' }],
    [{ ...ask, request: { ...request, door: 'window' } }],
    [{ ...ask, request: { ...request, host: 'x'.repeat(3000) } }],
    [{ relay: 'answer', id: '1', answer: { choice: 'allow' }, to: 1 }],
    [{ relay: 'answer', id: '1', answer: { choice: 'redact' } }],
  ])('is nothing if it is malformed: %#', (message) => {
    expect(parseRelayed(message)).toBeNull();
  });
});
