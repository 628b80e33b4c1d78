import type { Beyond, nearby as near, Said, often as threes } from './beyond';

/** Nothing; see `beyond.ts`. */
export const beyond: Beyond = { checks: {}, table: '' };
export const said: Said | undefined = undefined;
export const nearby: typeof near = undefined;
export const often: typeof threes = undefined;
