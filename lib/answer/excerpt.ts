/** A span of a text and what is shown there instead. Offsets in code units. */
export interface Masked {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Index of the finding to mark; `undefined`: hidden, but not what the question is about. */
  readonly mark?: number;
}

/** A piece of a line; `mark` is the index of the finding it stands for. */
export interface Segment {
  readonly text: string;
  readonly mark?: number;
}

const LINES = 5;
const BEFORE = 48;
const AFTER = 32;

/**
 * The lines around the marked spans, every masked span replaced, so that none of the values is in it.
 * @param spans in the order of the text, not overlapping.
 * @returns at most five lines, each shortened around its first mark.
 */
export function excerpt(text: string, spans: readonly Masked[]): Segment[][] {
  const lines: Segment[][] = [[]];
  const add = (piece: string, mark?: number): void => {
    for (const [i, line] of piece.split(/\r\n|\r|\n/).entries()) {
      if (i > 0) lines.push([]);
      if (line !== '')
        lines.at(-1)?.push(mark === undefined ? { text: line } : { text: line, mark });
    }
  };
  let from = Math.max(0, (spans[0]?.start ?? 0) - 2000);
  // A cut inside a masked span would show its tail; the first span is the earliest, so none is cut.
  for (const span of spans) {
    add(
      span.start - from > 4000
        ? `${text.slice(from, from + 2000)}\n…\n${text.slice(span.start - 2000, span.start)}`
        : text.slice(from, span.start),
    );
    add(span.text, span.mark);
    from = span.end;
  }
  add(text.slice(from, from + 2000));

  const marked = lines.flatMap((line, i) => (line.some(isMarked) ? [i] : []));
  const wanted = new Set(marked.slice(0, LINES));
  for (const i of marked) {
    for (const near of [i - 1, i + 1]) {
      if (wanted.size < LINES && near >= 0 && near < lines.length) wanted.add(near);
    }
  }
  return [...wanted].sort((a, b) => a - b).map((i) => shorten(lines[i] ?? []));
}

const isMarked = ({ mark }: Segment): boolean => mark !== undefined;

/** Keeps what stands next to the first mark. */
function shorten(line: readonly Segment[]): Segment[] {
  const at = Math.max(0, line.findIndex(isMarked));
  return line.slice(Math.max(0, at - 1), at + 4).map((segment, i, kept) => {
    if (isMarked(segment)) return segment;
    const before = i + 1 < kept.length;
    const { text } = segment;
    if (before && text.length > BEFORE) return { text: `…${text.slice(-BEFORE)}` };
    if (!before && text.length > AFTER) return { text: `${text.slice(0, AFTER)}…` };
    return segment;
  });
}
