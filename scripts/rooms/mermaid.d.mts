import type { Graph } from './graph.mjs';

/** See `mermaid.mjs`. */
export const BEGIN: string;
export const END: string;
export function drawn(graph: Graph): string;
