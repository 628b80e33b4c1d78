import type { Beyond, nearby as near, Said } from './beyond';

/** Nothing; see `beyond.ts`. */
export const beyond: Beyond = { checks: {}, table: '' };
export const said: Said | undefined = undefined;
export const nearby: typeof near = undefined;
