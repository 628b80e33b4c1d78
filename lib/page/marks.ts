import { h } from '../dialog/h';
import { place } from '../dialog/place';
import { createSurface } from '../dialog/surface';
import { button, card } from './card';
import { alarms } from './classify';
import type { Entry } from './entries';
import type { Words } from './host';
import css from './marks.css?inline';
import type { Spot } from './piece';
import { elementOf, isThere, rectsOf } from './rects';

/** Marks drawn at once; more would hide the page. */
const MANY = 40;
/** How long an entry that was scrolled to stands out, in ms. */
const FLASH = 1800;

/** The outlines and labels over a page. */
export interface Marks {
  /** Draws what there is to draw now, at the next frame. */
  refresh(): void;
  /** Brings an entry into view and lets it flash. @returns whether there is anything to see. */
  show(entry: Entry): boolean;
}

/**
 * Marks findings in a layer of its own: nothing of the page is touched, and nothing is there before
 * the first finding.
 * @param entries those of the page, the gravest first; spots that are gone are taken out of them.
 */
export function createMarks(
  entries: () => readonly Entry[],
  words: Words,
  signal: AbortSignal,
): Marks {
  const { t } = words;
  let surface: ReturnType<typeof createSurface> | null = null;
  const layer = h('div', { class: 'layer' });
  const drawn = new Map<Spot<Node>, { tag: HTMLElement; boxes: HTMLElement[] }>();
  const chip = button('', () => toggle(null), 'notice chip');
  /** What the open card is about; `null` in it stands for all. */
  let open: { about: Entry | null; card: HTMLElement } | null = null;
  let flashing: { entry: Entry; until: number } | null = null;

  const alarming = (): Entry[] =>
    entries().filter(({ finding, hidden }) => !hidden && alarms(finding.gravity));
  const isOnView = ({ spots }: Entry): boolean =>
    spots.some((spot) => (elementOf(spot)?.getClientRects().length ?? 0) > 0);
  const tagOf = (about: Entry | null): HTMLElement =>
    about?.spots.map((spot) => drawn.get(spot)?.tag).find(Boolean) ?? chip;
  /** Only who came by keyboard: a press of the mouse leaves the focus in the page. */
  const hasFocus = (): boolean => surface?.root.activeElement != null;
  const close = (): void => {
    if (!open) return;
    const { card: made, about } = open;
    open = null;
    const isInside = made.contains(surface?.root.activeElement ?? null);
    made.remove();
    if (isInside) tagOf(about).focus();
  };
  const toggle = (about: Entry | null): void => {
    const same = open !== null && open.about === about;
    close();
    if (!same) unfold(about);
    refresh();
  };
  const unfold = (about: Entry | null): void => {
    const actions = {
      close: () => toggle(about),
      show: (entry: Entry) => void show(entry),
      hide: (entry: Entry) => {
        entry.hidden = true;
        close();
        if (about === null && alarming().length > 0) unfold(null);
        refresh();
      },
      isOnView,
    };
    const made = card(about ? [about] : alarming(), words, actions);
    made.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && event.isTrusted) toggle(about);
    });
    open = { about, card: made };
    layer.append(made);
    if (hasFocus()) made.querySelector('button')?.focus();
  };
  const tagFor = (entry: Entry, spot: Spot<Node>) => {
    const label = t(`pageMark_${entry.finding.gravity}`, entry.title);
    const made = { tag: button(label, () => toggle(entry), 'notice tag'), boxes: [] };
    layer.append(made.tag);
    drawn.set(spot, made);
    return made;
  };
  const draw = (): void => {
    frame = 0;
    const shown = alarming();
    if (shown.length === 0) {
      surface?.host.remove();
      close();
      return;
    }
    surface ??= createSurface(css);
    if (!surface.host.isConnected) {
      surface.root.append(layer);
      document.documentElement.append(surface.host);
    }
    const { host } = surface;
    // All that is read of the page first, so that it is laid out once.
    const boxes = new Map<Spot<Node>, { entry: Entry; rects: DOMRect[] }>();
    for (const entry of shown) {
      const { spots } = entry;
      spots.splice(0, spots.length, ...spots.filter((spot) => isThere(entry, spot)));
      for (const spot of spots) {
        const rects = boxes.size < MANY ? rectsOf(spot, host) : [];
        if (rects.length > 0) boxes.set(spot, { entry, rects });
      }
    }
    for (const [spot, { tag, boxes: old }] of drawn) {
      for (const box of old.splice(0)) box.remove();
      if (boxes.has(spot)) continue;
      tag.remove();
      drawn.delete(spot);
    }
    for (const [spot, { entry, rects }] of boxes) {
      const { tag, boxes: own } = drawn.get(spot) ?? tagFor(entry, spot);
      const flashes = flashing?.entry === entry && performance.now() < flashing.until;
      for (const rect of rects) own.push(outline(rect, entry, flashes));
      layer.prepend(...own);
      const [{ left = 0, top = 0 } = {}] = rects;
      const tall = tag.offsetHeight || 24;
      at(tag, Math.max(4, Math.min(left, innerWidth - 120)), top >= tall ? top - tall : top + 18);
    }
    // A small frame has no room for more than the marks themselves.
    chip.hidden = innerWidth < 300 || innerHeight < 150;
    chip.textContent = t('pageCount', String(shown.length));
    if (!chip.isConnected) layer.append(chip);
    if (open) put(open.card, open.about);
  };
  const put = (made: HTMLElement, about: Entry | null): void => {
    const tag = tagOf(about);
    const size = { width: made.offsetWidth, height: made.offsetHeight };
    const view = { width: innerWidth, height: innerHeight };
    const { left, top } = place(tag.getBoundingClientRect(), size, view, true);
    at(made, left, top);
  };
  const show = (entry: Entry): boolean => {
    const spot = entry.spots.find((one) => isThere(entry, one) && elementOf(one));
    const element = spot && elementOf(spot);
    if (!element || element.getClientRects().length === 0) return false;
    element.scrollIntoView({ block: 'center', inline: 'nearest' });
    entry.hidden = false;
    flashing = { entry, until: performance.now() + FLASH };
    refresh();
    return true;
  };
  let frame = 0;
  const refresh = (): void => {
    if (frame === 0 && !signal.aborted) frame = requestAnimationFrame(draw);
  };
  const follow = (): void => {
    if (surface?.host.isConnected) refresh();
  };
  const options = { passive: true, signal };
  addEventListener('scroll', follow, { ...options, capture: true });
  addEventListener('resize', follow, options);
  // What is dragged falls on the page, never on a mark that lies over it.
  const drag = (under: boolean) => (): void => {
    layer.classList.toggle('under', under);
  };
  addEventListener('dragenter', drag(true), { ...options, capture: true });
  for (const type of ['dragend', 'drop', 'pointermove'])
    addEventListener(type, drag(false), { ...options, capture: true });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    surface?.host.remove();
  });
  return { refresh, show };
}

function outline(rect: DOMRect, { finding }: Entry, flashes: boolean): HTMLElement {
  const box = h('div', { class: `box ${finding.gravity}${flashes ? ' flash' : ''}` });
  at(box, rect.left - 2, rect.top - 2);
  box.style.width = `${rect.width + 4}px`;
  box.style.height = `${rect.height + 4}px`;
  return box;
}

function at({ style }: HTMLElement, left: number, top: number): void {
  style.left = `${Math.round(left)}px`;
  style.top = `${Math.round(top)}px`;
}
