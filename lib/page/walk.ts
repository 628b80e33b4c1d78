import { readAttributes, SHORTEST } from './attributes';
import { scriptKind } from './island';
import { type Level, levelOf, nextIn } from './level';
import { Piece } from './piece';
import type { Where } from './types';

/** What a walk needs of its surroundings. */
export interface WalkHost {
  /** Told of each open shadow root, whose changes have to be watched apart. */
  entered(root: ShadowRoot): void;
  /** Told of the work done. */
  count(nodes: number, characters: number): void;
}

/** Elements within a line; all others begin one. Read from no style: that would force a layout. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Where the user writes, and what holds no text to read. */
export const OWN =
  '[contenteditable]:not([contenteditable="false"]),[role="textbox"],textarea,select,style';
/** Their children are none of ours: see {@link OWN}. */
const CLOSED: ReadonlySet<string> = new Set(['style', 'textarea', 'select', 'datalist', 'canvas']);

/** A piece is handed out at the next line after this many code units. */
const ENOUGH = 16_384;
/** And anywhere after this many. */
const TOO_MUCH = 131_072;
/** Nodes between two chances for something else to have its turn. */
const STRIDE = 100;
/**
 * Gathers the text under some nodes, in the order of the document: what it shows line by line, and
 * apart from it attributes and comments. Inline elements join, because pages colour half a key.
 * @yields pieces to scan, and `null` where it can wait.
 */
export function* walk(roots: readonly Node[], host: WalkHost): Generator<Piece<Node> | null> {
  const gathering = new Gathering(host);
  let visited = 0;
  for (const root of roots) {
    const levels: Level[] = [];
    let node: Node | null = root;
    while (node) {
      const inside = gathering.visit(node);
      for (const level of inside) levels.push(level);
      if (++visited % STRIDE === 0) {
        host.count(STRIDE, gathering.takeRead());
        yield null;
      }
      yield* gathering.take(false);
      node = nextOf(levels, gathering);
    }
  }
  host.count(visited % STRIDE, gathering.takeRead());
  yield* gathering.take(true);
}

function nextOf(levels: Level[], gathering: Gathering): Node | null {
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const next = nextIn(level);
    if (next) return next;
    levels.pop();
    if (level.block) gathering.breakLine();
  }
  return null;
}

class Gathering {
  #shown = new Piece<Node>(true);
  #aside = new Piece<Node>(false);
  #scripts: Piece<Node>[] = [];
  #read = 0;
  /** The lines of a private key stay together. */
  #inKey = false;

  constructor(private readonly host: WalkHost) {}

  /** Code units since it was last asked. */
  takeRead(): number {
    const read = this.#read;
    this.#read = 0;
    return read;
  }

  breakLine(): void {
    this.#shown.breakLine();
  }

  /** Takes what a node itself says. @returns where to go on inside of it, the last first. */
  visit(node: Node): Level[] {
    if (node instanceof Text) this.#text(node);
    else if (node instanceof Comment) {
      if (node.data.length >= SHORTEST) this.#beside(node.data, node, { kind: 'comment' });
    } else if (node instanceof Element) return this.#element(node);
    else return [levelOf(node, true)];
    return [];
  }

  *take(all: boolean): Generator<Piece<Node>> {
    yield* this.#scripts.splice(0);
    const shown = this.#shown;
    const atLine = shown.tail === '' && !this.#inKey;
    if (all || (shown.length > ENOUGH && atLine) || shown.length > TOO_MUCH) {
      this.#shown = new Piece(true);
      if (shown.length > 0) yield shown;
    }
    const aside = this.#aside;
    if (all || aside.length > ENOUGH) {
      this.#aside = new Piece(false);
      if (aside.length > 0) yield aside;
    }
  }

  #text(node: Text): void {
    const { data } = node;
    if (/^\s*\n\s*$/.test(data)) {
      this.breakLine();
      return;
    }
    if (data.includes('-----')) this.#inKey = data.lastIndexOf('BEGIN ') > data.lastIndexOf('END ');
    // A line number and the line beside it are often parted by style only.
    if (data.length >= SHORTEST && /\w/.test(this.#shown.tail) && /^\w/.test(data))
      this.#beside(data, node, { kind: 'text' });
    this.#put(this.#shown, data, node, { kind: 'text' });
  }

  #element(element: Element): Level[] {
    const { localName: name } = element;
    if (element.hasAttributes()) {
      if (element.matches('[contenteditable],[role="textbox"]') && element.matches(OWN)) return [];
      readAttributes(element, (value, where) => this.#beside(value, element, where));
    }
    if (name === 'script') {
      this.#script(element);
      return [];
    }
    if (CLOSED.has(name)) return [];
    const block = !INLINE.has(name);
    if (block) this.breakLine();
    const levels = [levelOf(element, block)];
    if (element instanceof HTMLTemplateElement) levels.push(levelOf(element.content, true));
    if (element.shadowRoot) {
      this.host.entered(element.shadowRoot);
      levels.push(levelOf(element.shadowRoot, true));
    }
    return levels;
  }

  #script(element: Element): void {
    const code = element.hasAttribute('src') ? '' : (element.textContent ?? '');
    if (code.length < SHORTEST) return;
    const script = new Piece<Node>(false);
    this.#put(script, code, element, scriptKind(element.id, element.getAttribute('type') ?? ''));
    this.#scripts.push(script);
  }

  #beside(text: string, node: Node, where: Where): void {
    this.#put(this.#aside, text, node, where);
    this.#aside.breakLine();
  }

  #put(piece: Piece<Node>, text: string, node: Node, where: Where): void {
    piece.add(text, { node, where });
    this.#read += text.length;
  }
}
