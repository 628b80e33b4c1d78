import type { Beyond } from './beyond';

/** Nothing; see `beyond.ts`. */
export const beyond: Beyond = { checks: {}, table: '' };
