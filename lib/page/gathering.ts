import type { MayHold } from '../detect/may-hold';
import { readAttributes, SHORTEST } from './attributes';
import { scriptKind } from './island';
import { type Level, levelOf, nextIn } from './level';
import { Piece } from './piece';
import { CLOSED, HOST, INLINE, SCRIPT, TEMPLATE, traitsOf } from './tags';
import type { Where } from './types';
import { askAbout, type Unit } from './units';

/** Where the user writes, and what holds no text to read. */
export const OWN =
  '[contenteditable]:not([contenteditable="false"]),[role="textbox"],textarea,select,style';

/** A piece is handed out at the next line after this many code units. */
const ENOUGH = 16_384;
/** And anywhere after this many. */
const TOO_MUCH = 131_072;
/** Nodes between two chances for something else to have its turn. */
const STRIDE = 100;

/** Where so many in a row were too small to be asked about, the rest of a list is walked without. */
const SMALL = 50;

const TEXT: Where = { kind: 'text' };
const COMMENT: Where = { kind: 'comment' };
const BLANK = /^\s*\n\s*$/;

const hasElement = (node: Node): boolean => (node as Partial<Element>).firstElementChild != null;

/**
 * The state of a walk. What it does for each node it does a hundred thousand times on a large page, and
 * on most pages once, before anything is compiled: it asks the browser as little as it can, and makes
 * nothing that it need not.
 */
export class Gathering {
  /** Since it last went on. */
  nodes = 0;
  characters = 0;
  #shown = new Piece<Node>(true);
  #aside = new Piece<Node>(false);
  #scripts: Piece<Node>[] = [];
  readonly #levels: Level[] = [];
  #next: Node | null = null;
  #turn = 0;
  /** A piece may be ready. */
  #full = false;
  /** The lines of a private key stay together. */
  #inKey = false;

  /** Detection is ready to be asked about parts. */
  asks = false;
  /**
   * How much markup is asked about at once. Nothing of detection is compiled yet at the first question on a
   * page, which takes as long for a few thousand code units as later ones for many.
   */
  #atOnce = 2048;
  /** What it has said of the parts that it was asked about last; `null` for those that have to be walked. */
  #told: ReadonlyMap<Node, Unit | null> = new Map();
  /** Within a part that has to be walked, more levels are open than this. */
  #inside = Number.POSITIVE_INFINITY;

  /** @param entered told of each open shadow root. */
  constructor(
    private readonly entered: (root: ShadowRoot) => void,
    private readonly mayHold: MayHold,
  ) {}

  begin(root: Node): void {
    this.#levels.length = 0;
    this.#next = root;
  }

  /** Visits some nodes. @returns whether there are more. */
  goOn(): boolean {
    this.nodes = 0;
    this.characters = 0;
    this.#turn++;
    for (;;) {
      const node = this.#next ?? this.#following();
      this.#next = null;
      if (!node) return this.#levels.length > 0;
      this.#visit(node);
      if (this.nodes >= STRIDE || (this.#full && this.#isReady())) return true;
    }
  }

  /** Pieces that are large enough. @param all those that are not, too. */
  take(all: boolean): Piece<Node>[] {
    const taken = this.#scripts.splice(0);
    if (all || this.#isShownReady()) {
      taken.push(this.#shown);
      this.#shown = new Piece(true);
    }
    if (all || this.#aside.length > ENOUGH) {
      taken.push(this.#aside);
      this.#aside = new Piece(false);
    }
    this.#full = this.#shown.length > ENOUGH;
    return taken.filter(({ length }) => length > 0);
  }

  #isReady(): boolean {
    return this.#aside.length > ENOUGH || this.#scripts.length > 0 || this.#isShownReady();
  }

  #isShownReady(): boolean {
    const { length, isBroken } = this.#shown;
    return length > ENOUGH && ((isBroken && !this.#inKey) || length > TOO_MUCH);
  }

  /** @returns `null` if there is nothing more, or nothing before something else has had its turn. */
  #following(): Node | null {
    const levels = this.#levels;
    for (let level = levels[levels.length - 1]; level; level = levels[levels.length - 1]) {
      const next = nextIn(level, this.#turn);
      if (!next) {
        levels.pop();
        if (level.block) this.#shown.breakLine();
        continue;
      }
      if (!this.asks || this.#inKey || levels.length > this.#inside) return next;
      if (!this.#told.has(next) && level.small++ < SMALL && hasElement(next)) {
        if (this.nodes >= STRIDE) {
          level.at--;
          return null;
        }
        this.#ask(level);
      }
      if (!this.#passes(next)) return next;
    }
    return null;
  }

  /** Asks about what stands next in a level, and beside it. */
  #ask(level: Level): void {
    const { lastLines } = this.#shown;
    this.#told = askAbout(level.shoal, level.at - 1, lastLines, this.#atOnce, this.mayHold);
    if (this.#told.size === 0) return;
    this.#atOnce = Math.min(2 * this.#atOnce, ENOUGH);
    level.small = 0;
  }

  /** Passes a part that was asked about and holds nothing. @returns false for what has to be walked. */
  #passes(part: Node): boolean {
    const unit = this.#told.get(part);
    this.#inside = unit === null ? this.#levels.length : Number.POSITIVE_INFINITY;
    if (!unit) return false;
    this.nodes += 2 * unit.elements;
    this.characters += unit.characters;
    if (unit.elements > 0) this.#shown.leaveOut();
    return true;
  }

  /** Takes what a node itself says, and notes where to go on inside of it, the last first. */
  #visit(node: Node): void {
    this.nodes++;
    const { nodeType: type } = node;
    if (type === Node.TEXT_NODE || type === Node.CDATA_SECTION_NODE) this.#text(node as Text);
    else if (type === Node.ELEMENT_NODE) this.#element(node as Element);
    else if (type === Node.COMMENT_NODE) {
      const { data } = node as Comment;
      if (data.length >= SHORTEST) this.#beside(data, node, COMMENT);
    } else this.#enter(node, true);
  }

  #text(node: Text): void {
    const { data } = node;
    const shown = this.#shown;
    // Most texts begin with what is no white space, and are told by that.
    const first = data.charCodeAt(0);
    if ((first <= 32 || first > 126) && BLANK.test(data)) {
      shown.breakLine();
      return;
    }
    if (data.includes('--')) {
      // Colours may tear the line apart.
      const line = shown.lastLines + data;
      this.#inKey = line.lastIndexOf('BEGIN ') > line.lastIndexOf('END ');
    }
    // A line number and the line beside it are often parted by style only.
    if (data.length >= SHORTEST && !shown.isBroken && /\w/.test(shown.tail) && /^\w/.test(data))
      this.#beside(data, node, TEXT);
    this.#put(shown, data, node, TEXT);
  }

  #element(element: Element): void {
    const traits = traitsOf(element.localName);
    const names = element.getAttributeNames();
    // What has but one, has a class.
    if (names.length > 1 || (names.length === 1 && names[0] !== 'class')) {
      const may = names.includes('contenteditable') || names.includes('role');
      if (may && element.matches('[contenteditable],[role="textbox"]') && element.matches(OWN))
        return;
      readAttributes(element, names, this.#beside);
    }
    if (traits & SCRIPT) this.#script(element);
    else if (!(traits & CLOSED)) {
      const block = !(traits & INLINE);
      const root = traits & HOST ? element.shadowRoot : null;
      const isTemplate = traits & TEMPLATE && element instanceof HTMLTemplateElement;
      if (block) this.#shown.breakLine();
      this.#enter(element, block, !root && !isTemplate);
      if (isTemplate) this.#enter(element.content, true);
      if (root) {
        this.entered(root);
        this.#enter(root, true);
      }
    }
  }

  /**
   * Notes where to go on. Where there is nothing but a text, as in half of all elements, it is taken at once.
   * @param last nothing else of the same element has its turn before it.
   */
  #enter(parent: Node, block: boolean, last = true): void {
    const first = parent.firstChild;
    if (!first) return;
    const second = first.nextSibling;
    if (second || !last || first.nodeType !== Node.TEXT_NODE) {
      this.#levels.push(levelOf(parent, first, second, block, this.#turn));
      return;
    }
    this.nodes++;
    this.#text(first as Text);
    if (block) this.#shown.breakLine();
  }

  #script(element: Element): void {
    const code = element.hasAttribute('src') ? '' : (element.textContent ?? '');
    if (code.length < SHORTEST) return;
    const script = new Piece<Node>(false);
    this.#put(script, code, element, scriptKind(element.id, element.getAttribute('type') ?? ''));
    this.#scripts.push(script);
    this.#full = true;
  }

  readonly #beside = (text: string, node: Node, where: Where): void => {
    this.#put(this.#aside, text, node, where);
    this.#aside.breakLine();
  };

  #put(piece: Piece<Node>, text: string, node: Node, where: Where): void {
    piece.add(text, node, where);
    this.characters += text.length;
    if (piece.length > ENOUGH) this.#full = true;
  }
}
