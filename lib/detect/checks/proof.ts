import type { CheckResult } from '../types';

/** A checksum over the value holds. */
export const CHECKSUM: CheckResult = { confidence: 'certain', proof: { kind: 'checksum' } };

/** The value decodes to what its format says. */
export const STRUCTURE: CheckResult = { confidence: 'certain', proof: { kind: 'structure' } };

/** Looks like a key whose checksum does not hold: mistyped, cut short or made up. */
export const BROKEN: CheckResult = { confidence: 'possible' };

/** The prefix is specific, the rest could be anything. */
export const SHAPE: CheckResult = {};
