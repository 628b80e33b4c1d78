/** None; see `documented.ts`. */
export const DOCUMENTED = /(?!)/;
