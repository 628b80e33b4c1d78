/** See `graph.mjs`. */
export type Graph = ReadonlyMap<string, readonly string[]>;
export function roomGraph(root?: string): Graph;
export function circleIn(graph: Graph): string[] | undefined;
export function reduced(graph: Graph): Graph;
