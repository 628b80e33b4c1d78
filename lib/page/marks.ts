import { h } from '../dialog/h';
import type { Box } from '../dialog/place';
import type { Surface } from '../dialog/surface';
import { button, card } from './card';
import { alarms } from './classify';
import { type Entry, isThere, PLACES, prune } from './entries';
import type { Words } from './host';
import css from './marks.css?inline';
import type { Spot } from './piece';
import { bringIntoView, canShow, elementOf, rectsOf } from './rects';

/** Marks drawn at once; more would hide the page. */
const MANY = 40;
/** How long an entry that was scrolled to stands out, in ms. */
const FLASH = 1800;
/** Between a key and its label beside it, in CSS pixels. */
const GAP = 8;
/** How often marks are put where their findings are, in ms: a page moves them without telling anybody. */
const AGAIN = 500;
/** After so long without scrolling, in ms, what goes was taken away. */
const CALM = 1000;

/** The mark of one spot. */
interface Drawn {
  readonly tag: HTMLElement;
  boxes: HTMLElement[];
  /** Where it was drawn and how. */
  look: string;
}

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
 * @param lost told of each of those.
 */
export function createMarks(
  entries: () => readonly Entry[],
  lost: (spot: Spot<Node>, value: string) => void,
  words: Words,
  signal: AbortSignal,
): Marks {
  const { t, createSurface, place } = words;
  let surface: Surface | null = null;
  /** What it hangs from. */
  let around: Element | null = null;
  const layer = h('div', { class: 'layer' });
  let origin = { left: 0, top: 0, scale: 1 };
  const drawn = new Map<Spot<Node>, Drawn>();
  const chip = button('', () => toggle(null), 'notice chip');
  /** What the open card is about; `null` in it stands for all. */
  let open: { about: Entry | null; card: HTMLElement } | null = null;
  let flashing: { entry: Entry; until: number } | null = null;

  const alarming = (): Entry[] =>
    entries().filter(({ finding, hidden }) => !hidden && alarms(finding.gravity));
  /** What is hidden has a label until it is drawn, and gives the focus to the one in the corner. */
  const tagOf = (about: Entry | null): HTMLElement =>
    (!about?.hidden && about?.spots.map((spot) => drawn.get(spot)?.tag).find(Boolean)) || chip;
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
      isOnView: ({ spots }: Entry) => spots.some(canShow),
    };
    const made = card(about ? [about] : alarming(), words, actions);
    made.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && event.isTrusted) toggle(about);
    });
    open = { about, card: made };
    layer.append(made);
    if (hasFocus()) made.querySelector('button')?.focus();
  };
  const tagFor = (entry: Entry, spot: Spot<Node>): Drawn => {
    const label = t(`pageMark_${entry.finding.gravity}`, entry.title);
    const made = { tag: button(label, () => toggle(entry), 'notice tag'), boxes: [], look: '' };
    layer.append(made.tag);
    drawn.set(spot, made);
    return made;
  };
  /** Most frames never show anything, and ask for no word and hear no pointer. */
  const begin = (): Surface => {
    Object.assign(layer, { lang: t('lang'), dir: t('dir') });
    // What is dragged falls on the page, never on a mark that lies over it.
    addEventListener('dragenter', drag(true), { ...options, capture: true });
    for (const type of ['dragend', 'drop', 'pointermove'])
      addEventListener(type, drag(false), { ...options, capture: true });
    return createSurface(css);
  };
  const drag = (under: boolean) => (): void => {
    layer.classList.toggle('under', under);
  };
  const draw = (): void => {
    frame = 0;
    const calm = performance.now() - scrolled > CALM;
    const all = entries();
    const most = Math.ceil(PLACES / all.length);
    const spotsOf = new Map(
      all.map((entry) => [entry, prune(entry, most, calm, (spot) => lost(spot, entry.value))]),
    );
    if (open?.about?.gone) close();
    const shown = alarming();
    if (shown.length === 0) {
      surface?.leave();
      close();
      return;
    }
    clearTimeout(again);
    again = setTimeout(refresh, AGAIN);
    surface ??= begin();
    const { host, root, hang } = surface;
    // What the page has put on top of all else, out of reach of what is beneath, has the marks in it.
    const tops = shown.flatMap((entry) =>
      spotsOf.get(entry)?.map((spot) => elementOf(spot)?.closest(':modal,:popover-open')),
    );
    const home = tops.find(Boolean) ?? document.documentElement;
    if (home !== around || !host.isConnected) {
      root.append(layer);
      hang(home);
      around = home;
    }
    origin = originOf(layer);
    // All that is read of the page first, so that it is laid out once.
    const boxes = new Map<Spot<Node>, { entry: Entry; rects: readonly [Box, ...Box[]] }>();
    for (const entry of shown) {
      for (const spot of spotsOf.get(entry) ?? []) {
        const [first, ...others] = boxes.size < MANY ? rectsOf(spot, host) : [];
        if (first) boxes.set(spot, { entry, rects: [first, ...others] });
      }
    }
    for (const [spot, { tag, boxes: old }] of drawn) {
      if (boxes.has(spot)) continue;
      for (const one of [tag, ...old]) one.remove();
      drawn.delete(spot);
    }
    const taken = [...boxes.values()].flatMap(({ rects }) => rects);
    const made = [...boxes].map(([spot, one]) => {
      return { ...one, mark: drawn.get(spot) ?? tagFor(one.entry, spot) };
    });
    // And of the labels, before any of them is put anywhere.
    const placed = made.map((one) => ({ ...one, at: spotFor(one.mark.tag, one.rects[0], taken) }));
    for (const { mark, entry, rects, at } of placed) {
      const flashes = flashing?.entry === entry && performance.now() < flashing.until;
      const look = JSON.stringify([rects, flashes, origin, at]);
      if (mark.look === look) continue;
      for (const box of mark.boxes) box.remove();
      mark.boxes = rects.map(({ left, top, right, bottom }) => {
        const box = outline(entry, flashes);
        put(box, left - 2, top - 2);
        box.style.width = px((right - left + 4) / origin.scale);
        box.style.height = px((bottom - top + 4) / origin.scale);
        return box;
      });
      mark.look = look;
      layer.prepend(...mark.boxes);
      put(mark.tag, at.left, at.top);
    }
    // A small frame has no room for more than the marks themselves.
    chip.hidden = innerWidth < 300 || innerHeight < 150;
    chip.textContent = t('pageCount', String(shown.length));
    if (!chip.isConnected) layer.append(chip);
    chip.ariaExpanded = String(open?.about === null);
    for (const { mark, entry } of made) mark.tag.ariaExpanded = String(open?.about === entry);
    if (open) putCard(open.card, open.about);
  };
  const put = ({ style }: HTMLElement, left: number, top: number): void => {
    style.left = px((left - origin.left) / origin.scale);
    style.top = px((top - origin.top) / origin.scale);
  };
  const putCard = (made: HTMLElement, about: Entry | null): void => {
    const tag = tagOf(about);
    const view = { width: innerWidth, height: innerHeight };
    const size = made.getBoundingClientRect();
    const { left, top } = place(tag.getBoundingClientRect(), size, view, true);
    put(made, left, top);
  };
  const show = (entry: Entry): boolean => {
    const spot = entry.spots.find((one) => isThere(entry, one) && canShow(one));
    if (!spot) return false;
    bringIntoView(spot);
    entry.hidden = false;
    flashing = { entry, until: performance.now() + FLASH };
    refresh();
    return true;
  };
  let frame = 0;
  let again: ReturnType<typeof setTimeout> | undefined;
  let scrolled = Number.NEGATIVE_INFINITY;
  const refresh = (): void => {
    if (frame === 0 && !signal.aborted) frame = requestAnimationFrame(draw);
  };
  const follow = (): void => {
    if (surface?.host.isConnected) refresh();
  };
  const options = { passive: true, signal };
  const scroll = (): void => {
    scrolled = performance.now();
    follow();
  };
  // Some viewers scroll by themselves.
  for (const type of ['scroll', 'wheel', 'touchmove'])
    addEventListener(type, scroll, { ...options, capture: true });
  addEventListener('resize', follow, options);
  signal.addEventListener('abort', () => {
    clearTimeout(again);
    cancelAnimationFrame(frame);
    surface?.leave();
  });
  return { refresh, show };
}

/** The page may have moved or enlarged all that is in it: its root, and with that our layer. */
function originOf(layer: HTMLElement) {
  const { left, top, width } = layer.getBoundingClientRect();
  return { left, top, scale: width / layer.offsetWidth || 1 };
}

/**
 * Where a label goes: above its box, or beside it, where it would lie on another box, as it does in a list of
 * keys line by line.
 */
function spotFor(tag: HTMLElement, box: Box, all: readonly Box[]): { left: number; top: number } {
  const { width, height } = tag.getBoundingClientRect();
  const { left, top, right, bottom } = box;
  const above = {
    left: Math.max(4, Math.min(left, innerWidth - 120)),
    top: top >= height ? top - height : bottom + 2,
  };
  const isFree = all.every(
    (other) =>
      other === box ||
      other.right < above.left ||
      other.left > above.left + width ||
      other.bottom < above.top + 4 ||
      other.top > above.top + height - 4,
  );
  const beside = [right + GAP, left - width - GAP].find((at) => at > 0 && at + width < innerWidth);
  return isFree || beside === undefined
    ? above
    : { left: beside, top: (top + bottom - height) / 2 };
}

function outline({ finding }: Entry, flashes: boolean): HTMLElement {
  return h('div', { class: `box ${finding.gravity}${flashes ? ' flash' : ''}` });
}

const px = (length: number): string => `${Math.round(length)}px`;
