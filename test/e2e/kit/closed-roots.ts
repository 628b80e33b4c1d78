import type { Surface } from './engine';

/** The parts of a DOM node of the Chrome DevTools Protocol that matter here. */
export interface CdpNode {
  readonly nodeName: string;
  readonly backendNodeId: number;
  readonly shadowRootType?: string | undefined;
  readonly attributes?: readonly string[] | undefined;
  readonly children?: readonly CdpNode[] | undefined;
  readonly shadowRoots?: readonly CdpNode[] | undefined;
  readonly contentDocument?: CdpNode | undefined;
}

/**
 * Finds closed shadow roots that hold a warning, or a note. The extension's host element bears no mark to find
 * it by, on purpose; a page has no way to do this. Documents in frames are left out.
 * @returns the backend node ids.
 */
export function warningRoots(node: CdpNode, surface: Surface = 'dialog'): number[] {
  const inner = below(node).flatMap((child) => warningRoots(child, surface));
  return node.shadowRootType === 'closed' && holds(node, surface)
    ? [...inner, node.backendNodeId]
    : inner;
}

/** The document inside of the frame of this name. */
export function frameDocument(node: CdpNode, name: string): CdpNode | undefined {
  if (node.contentDocument && attribute(node, 'name') === name) return node.contentDocument;
  for (const child of below(node)) {
    const found = frameDocument(child, name);
    if (found) return found;
  }
  return undefined;
}

const below = (node: CdpNode): CdpNode[] => [...(node.shadowRoots ?? []), ...(node.children ?? [])];

function attribute(node: CdpNode, name: string): string | undefined {
  const list = node.attributes ?? [];
  const at = list.findIndex((entry, i) => i % 2 === 0 && entry === name);
  return at < 0 ? undefined : list[at + 1];
}

const signs: Readonly<Record<Surface, readonly [attribute: string, value: string]>> = {
  dialog: ['role', 'alertdialog'],
  note: ['popover', 'manual'],
  marks: ['class', 'layer'],
};

function holds(node: CdpNode, surface: Surface): boolean {
  const [name, value] = signs[surface];
  return (
    attribute(node, name) === value || (node.children ?? []).some((child) => holds(child, surface))
  );
}
