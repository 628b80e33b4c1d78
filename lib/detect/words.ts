/**
 * The door to words for people: what a rule finds is called, where to revoke it, what redaction
 * writes in its stead. Only scripts that show something import it.
 */

export { type Description, describe, type Explanation, explain, nameAdded } from './describe';
export { everywhere, redact, redactions } from './redact';
