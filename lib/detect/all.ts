/** Both doors and the facts: what `npm run build:detect` makes a plain module of. */

export { type Checked, checkRule, type Draft, type Refusal } from './custom/check';
export * from './custom/own';
export * from './custom/rules';
export { wholeFactsOf as factsOf } from './facts-whole';
export * from './index';
export { redactAll } from './redact-all';
export * from './words';
