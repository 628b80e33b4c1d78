import { t } from '../ui/i18n';
import { h } from './h';
import type { AllowExpiry, AllowReason, AllowScope, DialogAnswer, DialogRequest } from './types';
import { button, page, statusLine } from './view';
import { choicesFor, headline } from './wording';

const REASONS: readonly AllowReason[] = [
  'test-value',
  'false-positive',
  'revoked',
  'meant-to-share',
];
const EXPIRIES: readonly AllowExpiry[] = ['hour', 'day', 'month', 'never'];

/** The form behind "Always allow here…". No reason is chosen for the user: it is put on record. */
export function allowView(request: DialogRequest): HTMLElement[] {
  const { allow, door, findings, host } = request;
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
  const expiries = (allow.expiries ?? EXPIRIES).map((expiry) =>
    option(expiry, t(`expires_${expiry}`), expiry === 'day'),
  );
  return page(
    t(`stopped_${door}`),
    h('h1', null, t('allowTitle')),
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
        h(
          'label',
          null,
          t('where'),
          h(
            'select',
            { name: 'where' },
            option('site', host),
            allow.path && option('path', allow.path),
            option('everywhere', t('everywhere')),
          ),
        ),
      ),
      request.justify === true && noteField(),
    ],
    [
      button('confirm', 'primary', choicesFor(door).confirm),
      button('back', '', t('back')),
      statusLine(),
    ],
  );
}

/** Why it is let through, in words: the organisation wants to know. Of any length: a limit might cut a key in two. */
function noteField(): HTMLElement {
  return h('label', { class: 'note' }, t('note'), h('textarea', { name: 'note' }));
}

/** What is asked before the original goes, where the organisation wants to know why. */
export function justifyView(request: DialogRequest): HTMLElement[] {
  return page(
    t(`stopped_${request.door}`),
    h('h1', null, headline(request)),
    [h('div', { id: 'd' }, h('p', { class: 'message' }, t('noteSays')), noteField())],
    [
      button('give', 'primary', choicesFor(request.door).original),
      button('back', '', t('back')),
      statusLine(),
    ],
  );
}

/** What was written there; `null` if it says nothing. */
export function readNote(form: ParentNode): string | null {
  const note = form.querySelector<HTMLTextAreaElement>('[name=note]')?.value.trim() ?? '';
  return note.length < 3 ? null : note;
}

/** @returns the answer the form stands for, or the key of what is still missing. */
export function readAllowForm(
  form: ParentNode,
  justify = false,
): DialogAnswer | 'choose' | 'notEverywhere' | 'noteMissing' {
  const read = (selector: string): string =>
    form.querySelector<HTMLInputElement | HTMLSelectElement>(selector)?.value ?? '';
  const by = read('input:checked');
  const reason = REASONS.find((known) => known === read('[name=reason]'));
  const expires = EXPIRIES.find((known) => known === read('[name=expires]'));
  const where = (['path', 'everywhere'] as const).find((known) => known === read('[name=where]'));
  const note = readNote(form);
  if (!reason || !expires) return 'choose';
  if (by === 'site' && where === 'everywhere') return 'notEverywhere';
  if (justify && note === null) return 'noteMissing';
  return {
    choice: 'allow',
    by: by === 'site' || by === 'rule' ? by : 'fingerprint',
    where: where ?? 'site',
    reason,
    expires,
    ...(note ? { note } : {}),
  };
}
