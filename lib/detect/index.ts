/** The one door to detection: text in, findings out. See README.md. */

/** For making up a GitHub token with a valid checksum, as the self-test does. */
export { crc32Base62 } from './checks/crc';
export { type Description, describe, type Explanation, explain } from './describe';
export { isPlaceholder } from './placeholders';
export { preview, type Replacement, redact, redactions, replaceSpans } from './redact';
export type { Facts, Provider, ProviderFacts, Rule } from './rule';
export { scan } from './scan';
export * from './types';
