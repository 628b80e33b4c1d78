import { t } from '../ui/i18n';
import { h } from './h';
import type { AllowExpiry, AllowReason, AllowScope, DialogAnswer, DialogRequest } from './types';
import { button, page, statusLine } from './view';
import { choicesFor } from './wording';

const REASONS: readonly AllowReason[] = [
  'test-value',
  'false-positive',
  'revoked',
  'meant-to-share',
];
const EXPIRIES: readonly AllowExpiry[] = ['hour', 'day', 'month', 'never'];

/** The form behind "Always allow here…". No reason is chosen for the user: it is put on record. */
export function allowView({ allow, door, findings, host }: DialogRequest): HTMLElement[] {
  const scopeKey = (scope: AllowScope): string =>
    scope === 'fingerprint' && findings.length > 1 ? 'allow_fingerprints' : `allow_${scope}`;
  const scopes = allow.scopes.map((value, i) =>
    h(
      'label',
      null,
      h('input', { type: 'radio', name: 'by', value, checked: i === 0 }),
      t(scopeKey(value)),
    ),
  );
  const option = (value: string, label: string, selected = false): HTMLElement =>
    h('option', { value, selected }, label);
  const reasons = REASONS.map((reason) => option(reason, t(`reason_${reason.replace(/-/g, '_')}`)));
  const expiries = EXPIRIES.map((expiry) =>
    option(expiry, t(`expires_${expiry}`), expiry === 'day'),
  );
  return page(
    t(`stopped_${door}`),
    h('h1', null, t('allowTitle', host)),
    [
      h('fieldset', { id: 'd' }, h('legend', null, t('allowWhat')), scopes),
      h(
        'div',
        { class: 'pair' },
        h(
          'label',
          null,
          t('why'),
          h('select', { name: 'reason' }, option('', t('choose')), reasons),
        ),
        h('label', null, t('until'), h('select', { name: 'expires' }, expiries)),
      ),
    ],
    [
      button('confirm', 'primary', choicesFor(door).confirm),
      button('back', '', t('back')),
      statusLine(),
    ],
  );
}

/** @returns the answer the form stands for, or `null` while no reason is chosen. */
export function readAllowForm(form: ParentNode): DialogAnswer | null {
  const read = (selector: string): string =>
    form.querySelector<HTMLInputElement | HTMLSelectElement>(selector)?.value ?? '';
  const by = read('input:checked');
  const reason = REASONS.find((known) => known === read('[name=reason]'));
  const expires = EXPIRIES.find((known) => known === read('[name=expires]'));
  if (!reason || !expires) return null;
  return {
    choice: 'allow',
    by: by === 'site' || by === 'rule' ? by : 'fingerprint',
    reason,
    expires,
  };
}
