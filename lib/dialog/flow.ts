/**
 * How long nobody may have typed before a key answers, in ms: who types on after a paste has not seen the dialog yet, and
 * the space between two words would press its first button.
 */
export const FLOW_MS = 1000;

/** A key that went down. */
export type Key = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'isComposing' | 'keyCode' | 'isTrusted'
>;

/** Tells the keys of a text that somebody goes on writing from those that answer. */
export interface Flow {
  /**
   * For each key that goes down and is aimed at no field of the dialog.
   * @param at when it did, and `shownAt` when the dialog came into view: by the same clock, in ms.
   * @returns whether it belongs to such a text.
   */
  has(key: Key, at: number, shownAt: number): boolean;
}

/** For one dialog. */
export function createFlow(): Flow {
  let letterAt = Number.NEGATIVE_INFINITY;
  /** Has the user gone from one control to another? Then a space is meant for it. */
  let aimed = false;
  return {
    has({ key, ctrlKey, metaKey, isComposing, keyCode, isTrusted }, at, shownAt) {
      const isLetter = [...key].length === 1 && key !== ' ' && !ctrlKey && !metaKey;
      if (isTrusted && (isLetter || isComposing || keyCode === 229)) {
        letterAt = at;
        aimed = false;
      } else if (isTrusted && key === 'Tab') aimed = at - letterAt >= FLOW_MS;
      // A space is a key of every text. Enter ends one: what is not at once is an answer.
      const since = key === ' ' && !aimed ? Math.max(letterAt, shownAt) : letterAt;
      return at - since < FLOW_MS;
    },
  };
}
