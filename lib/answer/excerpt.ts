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
/** Code units kept before a mark, behind it, and of a line without one: about what fits into a line of the dialog. */
const BEFORE = 48;
const AFTER = 32;
const BESIDE = 44;
/** An ellipsis for fewer than these saves nothing and hides what explains the rest. */
const SLACK = 12;

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

/** Keeps what stands next to the first mark, or how the line begins. */
function shorten(line: readonly Segment[]): Segment[] {
  const marked = line.findIndex(isMarked);
  const from = Math.max(0, marked - 1);
  return line.slice(from, from + 5).map((segment, i, kept) => {
    if (isMarked(segment)) return segment;
    const { text } = segment;
    if (i + 1 < kept.length)
      return text.length > BEFORE + SLACK ? { text: `…${text.slice(-BEFORE)}` } : segment;
    const most = marked < 0 ? BESIDE : AFTER;
    return text.length > most + SLACK ? { text: `${text.slice(0, most)}…` } : segment;
  });
}
