import { h } from '../dialog/h';
import type { Entry } from './entries';
import type { Words } from './host';
import { saysOf, whereOf } from './says';

/** What can be done with an entry. */
export interface CardActions {
  show(entry: Entry): void;
  hide(entry: Entry): void;
  close(): void;
  /** Can it be scrolled to? */
  isOnView(entry: Entry): boolean;
}

/** Listed at once; the popup has them all. */
const MANY = 8;

/** A card on one entry, or on several. */
export function card(entries: readonly Entry[], words: Words, actions: CardActions): HTMLElement {
  const { t } = words;
  return h(
    'div',
    { class: 'notice card', role: 'group', 'aria-label': 'Keyslip' },
    h(
      'div',
      { class: 'list' },
      ...entries.slice(0, MANY).map((entry) => item(entry, words, actions)),
    ),
    button('×', actions.close, 'dismiss', t('close')),
  );
}

function item(entry: Entry, words: Words, actions: CardActions): HTMLElement {
  const { t } = words;
  const { finding, title, proof, revoke } = entry;
  return h(
    'div',
    { class: 'item' },
    h('p', { class: 'title' }, title),
    h(
      'p',
      { class: 'says' },
      [finding.preview, ...proof, whereOf(finding.where, words)].join(' · '),
    ),
    saysOf(entry, false, words).map((line) => h('p', { class: finding.own ? 'own' : '' }, line)),
    h(
      'div',
      { class: 'acts' },
      revoke
        ? button(t('pageCopy'), (pressed) => {
            void words.copyText(revoke).then((done) => {
              if (!done) return;
              // What is beside it stays where it is.
              pressed.style.minWidth = `${pressed.offsetWidth}px`;
              pressed.textContent = t('pageCopied');
            });
          })
        : null,
      actions.isOnView(entry) ? button(t('pageScroll'), () => actions.show(entry)) : null,
      button(t('pageHide'), () => actions.hide(entry)),
    ),
  );
}

/** A button only the user can press, and that leaves the focus where it was when pressed by mouse. */
export function button(
  label: string,
  run: (pressed: HTMLElement) => void,
  look = 'act',
  name?: string,
): HTMLElement {
  const made = h('button', { type: 'button', class: look, 'aria-label': name }, label);
  made.addEventListener('mousedown', (event) => event.preventDefault());
  made.addEventListener('click', (event) => {
    if (event.isTrusted) run(made);
  });
  return made;
}
