import type { Report } from '../files/types';

/**
 * Between the script that answers in a frame and the worker it has read files for it: over a channel
 * of the two alone, which no page can reach. Reports hold values; nothing else hears them.
 */
export type ReaderTask =
  | {
      readonly id: number;
      readonly file: Blob;
      readonly task: 'search';
      /** Are pictures to be read by what they show? */
      readonly sight: boolean;
    }
  | {
      readonly id: number;
      readonly file: Blob;
      readonly task: 'redact';
      /** Secrets and what stands in their place. */
      readonly names: readonly (readonly [value: string, name: string])[];
    };

export type ReaderAnswer =
  /** Bytes read so far. */
  | { readonly id: number; readonly done: number }
  | { readonly id: number; readonly report: Report }
  | { readonly id: number; readonly copy: Blob | null };

/** The first word on the channel: the worker is there. */
export const READY = 'ready';

/** What the reader's page is handed the channel with. */
export interface ReaderHello {
  readonly nonce: string;
  /** HMAC of the nonce under the key of this installation, which no page has. */
  readonly proof: string;
}

/** What is signed: said apart from what exceptions are stored by, so that neither passes for the other. */
export const signed = (nonce: string): string => `reader ${nonce}`;
