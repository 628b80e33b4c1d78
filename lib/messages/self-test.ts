/**
 * The self-test, asked by the popup over a port to every frame of a tab and answered by each guard.
 * A port, because one message would bring back the first frame's answer only.
 */
export const SELF_TEST_PORT = 'self-test';

/** What a guard proves of itself, in the order it is shown. */
export const PROOFS = ['detection', 'decision', 'doors', 'tap', 'dialog', 'settings'] as const;
export type ProofName = (typeof PROOFS)[number];

export interface SelfTestReport {
  /** A random number; a later report of the same frame takes the place of the one before. */
  readonly frame: number;
  readonly top: boolean;
  readonly host: string;
  readonly kind: string;
  readonly proofs: Readonly<Record<ProofName, boolean>>;
}
