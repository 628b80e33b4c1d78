/** One bar. */
export interface Bar {
  readonly name: string;
  readonly value: number;
  /** The number with its unit, written after the bar. */
  readonly text: string;
  /** Ours, drawn in the stronger colour. */
  readonly own?: boolean;
}

/** Bars that are compared with one another, on a scale of their own. */
export interface Group {
  readonly label: string;
  readonly bars: readonly Bar[];
  /** Where the budget is, drawn as a line through all of them. */
  readonly limit?: number;
  /** The value at the right end; a longer bar ends in an arrow. Without it, the longest fits. */
  readonly max?: number;
}

export interface Chart {
  readonly title: string;
  /** What a bar and the line mean. */
  readonly note: string;
  readonly groups: readonly Group[];
}

const WIDTH = 800;
const LEFT = 176;
/** Of the longest bar; the rest of the line is for its number. */
const LENGTH = 400;
const BAR = 14;
const ROW = 22;
const LABEL = 30;

const STYLE = `
  :root { --paper: #ffffff; --ink: #1f2328; --soft: #59636e; --own: #0969da; --other: #818b98; --limit: #bc4c00 }
  @media (prefers-color-scheme: dark) {
    :root { --paper: #0d1117; --ink: #f0f6fc; --soft: #9198a1; --own: #4493f8; --other: #7d8590; --limit: #f0883e }
  }
  text { font: 13px system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif; fill: var(--ink) }
  .title { font-size: 16px; font-weight: 600 }
  .label { font-weight: 600 }
  .soft { fill: var(--soft) }
  .end { text-anchor: end }
  .paper { fill: var(--paper) }
  .own { fill: var(--own) }
  .other { fill: var(--other) }
  .limit { stroke: var(--limit); stroke-width: 2 }`;

/** Draws horizontal bars. @returns an SVG that follows the reader's light or dark scheme. */
export function draw({ title, note, groups }: Chart): string {
  const body: string[] = [];
  let y = 56;
  for (const group of groups) {
    body.push(...drawGroup(group, y));
    y += LABEL + group.bars.length * ROW;
  }
  const height = y + 16;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(`${note} ${groups.map(inWords).join(' ')}`)}</desc>`,
    `<style>${STYLE}\n</style>`,
    `<rect class="paper" width="${WIDTH}" height="${height}"/>`,
    `<text class="title" x="16" y="28">${escaped(title)}</text>`,
    `<text class="soft" x="16" y="48">${escaped(note)}</text>`,
    ...body,
    '</svg>',
  ].join('\n')}\n`;
}

/** @param top of the group. */
function drawGroup({ label, bars, limit, max }: Group, top: number): string[] {
  const end = max ?? Math.max(...bars.map(({ value }) => value), limit ?? 0, Number.MIN_VALUE);
  const at = (value: number): number => Math.round((Math.max(0, value) / end) * LENGTH * 10) / 10;
  const lines = [`<text class="label" x="16" y="${top + 24}">${escaped(label)}</text>`];
  for (const [i, { name, value, text, own }] of bars.entries()) {
    const y = top + LABEL + i * ROW;
    // So that something is there of what is next to nothing.
    const length = Math.max(1, Math.min(LENGTH, at(value)));
    const more = value > end;
    const shape = more
      ? `h${LENGTH} l8 ${BAR / 2} l-8 ${BAR / 2} h-${LENGTH} z`
      : `h${length} v${BAR} h-${length} z`;
    lines.push(
      `<text class="soft end" x="${LEFT - 8}" y="${y + 15}">${escaped(name)}</text>`,
      `<path class="${own ? 'own' : 'other'}" d="M${LEFT} ${y + 4} ${shape}"/>`,
      `<text x="${LEFT + length + (more ? 16 : 8)}" y="${y + 15}">${escaped(text)}</text>`,
    );
  }
  if (limit !== undefined && limit <= end) {
    const x = LEFT + at(limit);
    const bottom = top + LABEL + bars.length * ROW;
    lines.push(`<path class="limit" d="M${x} ${top + LABEL} V${bottom}"/>`);
  }
  return lines;
}

const inWords = ({ label, bars }: Group): string =>
  `${label}: ${bars.map(({ name, text }) => `${name} ${text}`.trim()).join(', ')}.`;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
