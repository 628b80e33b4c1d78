import type { DialogAnswer, DialogRequest } from '../dialog/types';

/**
 * A question of a frame too small for a dialog is asked in the top frame of its tab. Frames of two sites
 * cannot talk without the page hearing it, so the background carries it from one to the other; it
 * keeps nothing and may fall asleep between two messages. Previews only, as in the dialog itself.
 */
export type Relayed =
  | { readonly relay: 'ask'; readonly id: string; readonly request: DialogRequest }
  /** Says something beside the question. */
  | { readonly relay: 'remark'; readonly id: string; readonly text: string }
  /** The frame is gone, or asks no more. */
  | { readonly relay: 'close'; readonly id: string }
  | { readonly relay: 'answer'; readonly id: string; readonly answer: DialogAnswer };

/** A message as the background hands it on. */
export type Forwarded = Relayed & {
  /** The frame it comes from, by the browser's number. */
  readonly from: number;
  /** Where an answer goes: said by the top frame, as it was told with the question. */
  readonly to?: number;
};
