import { t } from '../ui/i18n';
import { h, mark } from './h';
import type { Act } from './input';
import type { DialogFinding, DialogRequest } from './types';
import { choicesFor, destinationText, headline } from './wording';

/** So many secrets are read out when the dialog opens; a longer list waits until somebody goes there. */
const SPOKEN = 3;

/** A control; `input.ts` knows it by its act. */
export function button(act: Act, look: string, label: string, hint?: string): HTMLElement {
  const attributes = { type: 'button', class: look, 'data-act': act, 'data-hint': hint };
  return h('button', attributes, label);
}

/** The frame of every view: who speaks, a headline, the body and a foot of controls. */
export function page(
  eyebrow: string,
  title: HTMLElement,
  body: readonly (Node | string | false | null)[],
  foot: readonly (HTMLElement | false)[],
): HTMLElement[] {
  title.id = 'h';
  return [
    h(
      'div',
      { class: 'body' },
      h('p', { class: 'eyebrow', id: 'e' }, mark(), eyebrow),
      title,
      body,
    ),
    h('div', { class: 'foot' }, foot),
  ];
}

/** The line that is spoken when something has to be said about the controls. */
export function statusLine(): HTMLElement {
  return h('p', { role: 'status' });
}

function proofs({ proof }: DialogFinding): HTMLElement | false {
  const facts = proof.map((fact) => h('li', null, fact));
  return facts.length > 0 && h('ul', { class: 'chips' }, facts);
}

function revoke({ revokeUrl, provider }: DialogFinding): HTMLElement | false {
  if (!revokeUrl?.startsWith('https://')) return false;
  return h('a', { href: revokeUrl, target: '_blank', rel: 'noreferrer' }, t('revoke', provider));
}

function helpLink({ help }: DialogRequest): HTMLElement | false {
  if (!help?.startsWith('https://')) return false;
  return h('a', { href: help, target: '_blank', rel: 'noreferrer' }, t('help'));
}

/** A preview is no sentence: it reads from left to right in any language. */
function keyOf({ preview }: DialogFinding): HTMLElement {
  return h('code', { dir: 'ltr' }, preview);
}

function listOf({ findings, more }: DialogRequest): HTMLElement {
  const items = findings.map((finding) =>
    h(
      'li',
      null,
      h('b', null, h('bdi', null, finding.title)),
      keyOf(finding),
      proofs(finding),
      revoke(finding),
    ),
  );
  if (more) items.push(h('li', null, t('pageMore', String(more))));
  return h('ul', { class: 'findings' }, items);
}

function row(label: string, value: HTMLElement | string): HTMLElement[] {
  return [h('dt', null, label), h('dd', null, value)];
}

function excerptOf({ excerpt }: DialogRequest): HTMLElement | false {
  const lines = excerpt.map((line) => {
    const pieces = line.map((piece) =>
      piece.mark === undefined ? piece.text : h('mark', { dir: 'ltr' }, piece.text),
    );
    return h('div', { dir: 'auto' }, pieces);
  });
  if (lines.length === 0) return false;
  return h('figure', null, h('figcaption', null, t('result')), h('pre', null, lines));
}

/** What was stopped, why, and the choices. */
export function questionView(request: DialogRequest): HTMLElement[] {
  const { door, findings, overridable, host, destination, to, message, allow } = request;
  const { redactable = true, organisation } = request;
  const { redact, original, cancel } = choicesFor(door);
  const only = findings.length === 1 && findings[0];
  const advised = findings.find(({ advice }) => advice);
  const list = !only && listOf(request);
  const isShort = findings.length <= SPOKEN;
  const description = h(
    'div',
    { id: 'd' },
    only && proofs(only),
    h(
      'dl',
      null,
      only && row(t('rowKey'), keyOf(only)),
      row(t('rowTo'), destinationText(host, destination, to)),
    ),
    message && h('p', { class: 'message' }, h('bdi', null, message)),
    !overridable && h('p', { class: 'message' }, t('blocked')),
    organisation && h('p', { class: 'message' }, organisation, ' ', helpLink(request)),
    isShort && list,
  );
  const advice = h(
    'p',
    { class: 'advice' },
    // The rules give it in English, which reads from left to right in any language's dialog.
    only && advised?.advice ? h('bdi', { lang: 'en' }, advised.advice) : t('advice'),
    ' ',
    only && revoke(only),
  );
  return page(
    t(`stopped_${door}`),
    h('h1', null, h('bdi', null, headline(request))),
    [description, !isShort && list, redactable && excerptOf(request), advice],
    [
      redactable ? button('redact', 'primary', redact) : button('cancel', 'primary', cancel),
      overridable && button('original', 'held', original, t('holdHint')),
      statusLine(),
      overridable && allow.scopes.length > 0 && button('allow', 'quiet', t('allow')),
      redactable && button('cancel', 'quiet last', cancel),
    ],
  );
}
