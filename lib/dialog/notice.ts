import { t } from '../ui/i18n';
import { coversControl } from './covers';
import { h, mark } from './h';
import css from './notice.css?inline';
import { type Corner, place } from './place';
import { createSurface } from './surface';

export interface NoticeContent {
  /** Short sentences; about twenty words in all. */
  texts: string[];
  /** How many secrets it stands for. */
  count: number;
  actions?: { label: string; run: () => void }[];
}

const SEEN = { opacity: '1', pointerEvents: 'auto' };
const UNSEEN = { opacity: '0', pointerEvents: 'none' };

export interface NoticeHandle {
  /** It has gone with its field, or was closed. */
  readonly isOver: boolean;
  /**
   * New content in the same note; after the user has dismissed it, only more secrets bring it back. Who says the same
   * once more has nothing drawn or spoken again.
   */
  update(content: NoticeContent): void;
  close(): void;
}

/**
 * A small note beside a field: says something, holds nothing, takes no focus. It goes with the field
 * and leaves with it.
 */
export function showNotice(
  field: Element,
  content: NoticeContent,
  signal: AbortSignal,
): NoticeHandle {
  const { host, root, hang, leave } = createSurface(css);
  const status = h('div', { role: 'status' });
  const more = h('div');
  const ended = new AbortController();
  const until = AbortSignal.any([signal, ended.signal]);
  let shown = content;
  let dismissed = -1;
  let inView = true;
  let spoken = false;

  const control = (run: () => void, label: string, look: string, name?: string): HTMLElement => {
    const button = h('button', { type: 'button', class: look, 'aria-label': name }, label);
    button.addEventListener('click', (event) => {
      if (event.isTrusted) run();
    });
    return button;
  };
  const draw = (): void => {
    const { texts, actions = [] } = shown;
    status.replaceChildren(...(spoken ? texts.map((text) => h('p', null, text)) : []));
    more.replaceChildren(...actions.map(({ label, run }) => control(run, label, 'act')));
    follow();
  };
  const dismiss = (): void => {
    dismissed = shown.count;
    giveBack();
    follow();
  };
  /** Who came into the note by keyboard goes on in the field. */
  const giveBack = (): void => {
    if (root.activeElement) (field as HTMLElement).focus({ preventScroll: true });
  };
  const follow = (): void => {
    if (!field.isConnected) {
      close();
      return;
    }
    // Empty as it is yet, it may lie elsewhere than it will.
    Object.assign(note.style, spoken ? SEEN : UNSEEN);
    note.hidden = !inView || shown.count <= dismissed;
    if (note.hidden) return;
    const { width, height } = note.getBoundingClientRect();
    // The window without its scroll bar, whatever the page's own zoom makes of its width.
    const { width: seen = innerWidth, scale = 1 } = visualViewport ?? {};
    const view = { width: seen * scale, height: innerHeight };
    const isFree = (corner: Corner): boolean =>
      !coversControl({ ...corner, width, height }, field, host);
    const box = field.getBoundingClientRect();
    const at = place(box, { width, height }, view, note.dir === 'rtl', isFree);
    const zoom = width / note.offsetWidth || 1;
    note.style.left = `${at.left / zoom}px`;
    note.style.top = `${at.top / zoom}px`;
  };
  let frame = 0;
  const soon = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(follow);
  };
  const sight = new IntersectionObserver(([entry]) => {
    inView = entry?.isIntersecting ?? false;
    follow();
  });
  const size = new ResizeObserver(soon);
  const close = (): void => {
    ended.abort();
    cancelAnimationFrame(frame);
    sight.disconnect();
    size.disconnect();
    giveBack();
    leave();
  };

  const note = h(
    'div',
    { class: 'notice', popover: 'manual', lang: t('lang'), dir: t('dir') },
    mark(),
    status,
    more,
    control(dismiss, '×', 'dismiss', t('close')),
  );
  // Pressing the note leaves the focus in the field.
  note.addEventListener('mousedown', (event) => event.preventDefault());
  root.append(note);
  hang(layerOf(field));
  if (until.aborted) close();
  else {
    until.addEventListener('abort', close, { once: true });
    note.showPopover();
    const options = { passive: true, signal: until };
    addEventListener('scroll', soon, { ...options, capture: true });
    addEventListener('resize', soon, options);
    sight.observe(field);
    size.observe(field);
    draw();
    // Screen readers speak what changes in a status, not what it comes with.
    setTimeout(() => {
      spoken = true;
      if (!until.aborted) draw();
    }, 60);
  }
  return {
    get isOver() {
      return until.aborted;
    },
    update(next) {
      const isSame = next.count === shown.count && `${next.texts}` === `${shown.texts}`;
      shown = next;
      if (until.aborted) return;
      if (isSame) soon();
      else draw();
    },
    close,
  };
}

/** A modal dialog of the page makes everything outside it inert, so the note goes inside. */
function layerOf(field: Element): Element {
  let at: Element | null = field;
  while (at) {
    const modal: Element | null = at.closest('dialog:modal');
    if (modal) return modal;
    const top: Node = at.getRootNode();
    at = top instanceof ShadowRoot ? top.host : null;
  }
  return document.documentElement;
}
