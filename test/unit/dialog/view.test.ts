import { beforeEach, describe, expect, it } from 'vitest';
import { allowView, readAllowForm } from '../../../lib/dialog/allow';
import type { DialogRequest } from '../../../lib/dialog/types';
import { questionView } from '../../../lib/dialog/view';

const request: DialogRequest = {
  door: 'paste',
  host: 'github.com',
  destination: 'tracker',
  findings: [
    {
      title: 'GitHub personal access token',
      provider: 'GitHub',
      proof: ['Checksum valid'],
      preview: 'ghp_…9f2c',
      revokeUrl: 'https://github.com/settings/tokens',
    },
  ],
  excerpt: [[{ text: '<b>token=' }, { text: '$GITHUB_TOKEN', mark: 0 }]],
  overridable: true,
  allow: { scopes: ['fingerprint', 'rule', 'site'], path: 'github.com/acme/app' },
};
const show = (change: Partial<DialogRequest> = {}): void =>
  document.body.replaceChildren(...questionView({ ...request, ...change }));
const buttons = (): (string | null)[] =>
  [...document.querySelectorAll('button')].map(({ textContent }) => textContent);

describe('the question', () => {
  beforeEach(() => show());

  it('says what it is, where it was going and what would be there instead', () => {
    const text = document.body.textContent;
    for (const part of [
      'Keyslip stopped this paste',
      'GitHub personal access token',
      'Checksum valid',
      'ghp_…9f2c',
      'github.com · issue tracker',
      '<b>token=$GITHUB_TOKEN',
    ]) {
      expect(text).toContain(part);
    }
    expect(document.querySelector('mark')?.textContent).toBe('$GITHUB_TOKEN');
  });

  it('offers the safe choice first', () => {
    expect(buttons()).toEqual(['Paste redacted', 'Paste original', 'Always allow here…', 'Cancel']);
  });

  it.each([
    ['submit', 'Send redacted', 'Send original'],
    ['send', 'Send redacted', 'Send original'],
    ['network', 'Redact, send nothing', 'Send original'],
    ['drop', 'Drop redacted', 'Drop original'],
    ['file', 'Upload redacted copy', 'Upload anyway'],
    ['type', 'Redact', 'Keep original'],
  ] as const)('names what happens at the door %s', (door, redact, original) => {
    show({ door });
    expect(buttons().slice(0, 2)).toEqual([redact, original]);
  });

  it('leaves no way around a policy', () => {
    show({ overridable: false, message: 'Ask the security team.' });
    expect(buttons()).toEqual(['Paste redacted', 'Cancel']);
    expect(document.body.textContent).toContain('Ask the security team.');
  });

  it.each([
    [3, true],
    [4, false],
  ])('reads %i secrets out with the rest: %s', (count, spoken) => {
    const findings = Array.from({ length: count }, () => request.findings).flat();
    show({ findings });
    const read = document.querySelector('#d')?.textContent ?? '';
    expect(read).toContain('github.com');
    expect(read.includes('ghp_…9f2c')).toBe(spoken);
    expect(document.body.textContent?.match(/ghp_…9f2c/g)).toHaveLength(count);
  });

  it('counts what is not listed', () => {
    show({ findings: [...request.findings, ...request.findings], more: 1998 });
    expect(document.querySelector('h1')?.textContent).toBe('2000 secrets in this text');
    expect(document.querySelector('.findings')?.lastChild?.textContent).toBe('And 1998 more');
  });

  it('links to the provider without telling it where from', () => {
    const link = document.querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://github.com/settings/tokens');
    expect(link?.rel).toBe('noreferrer');
    expect(link?.target).toBe('_blank');
  });

  it('speaks for the organisation, and links to its help', () => {
    show({ organisation: 'Keys belong in the vault.', help: 'https://intranet.example/keys' });
    expect(document.body.textContent).toContain('Keys belong in the vault.');
    expect([...document.querySelectorAll('a')].map(({ href }) => href)).toContain(
      'https://intranet.example/keys',
    );
    show({ organisation: 'Keys belong in the vault.', help: 'javascript:0' });
    expect(document.querySelectorAll('a')).toHaveLength(1);
  });

  it('links to nothing but https', () => {
    const [finding] = request.findings;
    show({ findings: finding ? [{ ...finding, revokeUrl: 'javascript:0' }] : [] });
    expect(document.querySelector('a')).toBeNull();
  });

  it('lists several', () => {
    show({ findings: [...request.findings, ...request.findings] });
    expect(document.querySelector('h1')?.textContent).toBe('2 secrets in this text');
    expect(document.querySelectorAll('.findings > li')).toHaveLength(2);
  });
});

describe('the exception form', () => {
  beforeEach(() => document.body.replaceChildren(...allowView(request)));

  const choose = (name: string, value: string): void => {
    const select = document.querySelector<HTMLSelectElement>(`[name=${name}]`);
    if (select) select.value = value;
  };

  it('wants a reason of the user', () => {
    expect(readAllowForm(document.body)).toBe('choose');
  });

  it('does not allow everything everywhere', () => {
    document.querySelector<HTMLInputElement>('[value=site]')?.click();
    choose('reason', 'revoked');
    choose('where', 'everywhere');
    expect(readAllowForm(document.body)).toBe('notEverywhere');
  });

  it('offers no more than policy leaves', () => {
    const allow = { scopes: ['fingerprint'], path: null, expiries: ['hour', 'day'] } as const;
    document.body.replaceChildren(...allowView({ ...request, allow }));
    const options = [...document.querySelectorAll('[name=expires] option')];
    expect(options.map((option) => option.getAttribute('value'))).toEqual(['hour', 'day']);
    expect(document.querySelectorAll('[name=by]')).toHaveLength(1);
    expect(document.querySelectorAll('[name=where] option')).toHaveLength(2);
  });

  it('asks for a reason in words where the organisation wants one', () => {
    document.body.replaceChildren(...allowView({ ...request, justify: true }));
    choose('reason', 'revoked');
    expect(readAllowForm(document.body, true)).toBe('noteMissing');
    const note = document.querySelector('textarea');
    if (note) note.value = ' ticket 12 ';
    expect(readAllowForm(document.body, true)).toMatchObject({ note: 'ticket 12' });
  });

  it('starts with the narrowest scope and a day', () => {
    choose('reason', 'test-value');
    expect(readAllowForm(document.body)).toEqual({
      choice: 'allow',
      by: 'fingerprint',
      where: 'site',
      reason: 'test-value',
      expires: 'day',
    });
  });

  it('reads what was chosen', () => {
    document.querySelector<HTMLInputElement>('[value=site]')?.click();
    choose('reason', 'revoked');
    choose('expires', 'never');
    choose('where', 'path');
    expect(readAllowForm(document.body)).toEqual({
      choice: 'allow',
      by: 'site',
      where: 'path',
      reason: 'revoked',
      expires: 'never',
    });
  });
});
