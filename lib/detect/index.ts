/** The door to recognition: text in, findings out. `words.ts` is the door to words for people. */

export { prepare } from './engine';
export { type MayHold, mayHold, type Rough } from './may-hold';
export { isPlaceholder } from './placeholders';
export { preview } from './preview';
export { type Replacement, replaceSpans } from './replace';
export type { Facts, Provider, ProviderFacts, Recognizer, Rule } from './rule';
export { homeOf } from './rules-by-id';
export { scan } from './scan';
export * from './types';
