import type { Beyond, Said } from './beyond';

/** Nothing; see `beyond.ts`. */
export const beyond: Beyond = { checks: {}, table: '' };
export const said: Said | undefined = undefined;
