import type { Confidence } from '../../detect/types';

/** A file that is one secret as a whole. */
export interface KeyFile {
  /** Id of the rule; `lib/detect/rules/key-file.ts` says what they are called. */
  readonly rule: string;
  /** `possible` where a password that is not in the file stands before all of it. */
  readonly confidence: Confidence;
}

/** Tells by structure, and not only by a mark, whether a file is of its kind and has keys in it. */
export type Teller = (data: Uint8Array) => KeyFile | null;
