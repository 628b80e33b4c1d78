/** Both doors and the facts: what `npm run build:detect` makes a plain module of. */

export { facts } from './facts';
export * from './index';
export * from './words';
