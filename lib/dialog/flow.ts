/**
 * How long nobody may have typed before a key answers, in ms: who types on after a paste has not seen the dialog yet, and
 * the space between two words would press its first button.
 */
export const FLOW_MS = 1000;

/** A key that went down. */
export type Key = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'isComposing' | 'keyCode' | 'isTrusted' | 'repeat'
>;

/** Tells the keys of a text that somebody goes on writing from those that answer. */
export interface Flow {
  /**
   * For each key that goes down and is aimed at no field of the dialog.
   * @param at when it did, and `shownAt` when the dialog came into view: by the same clock, in ms.
   * @returns whether it belongs to such a text.
   */
  has(key: Key, at: number, shownAt: number): boolean;
  /** What was written on without a pause since the dialog came into view; a line's end, or any other key, ends it. */
  readonly text: string;
}

/** For one dialog. */
export function createFlow(): Flow {
  let letterAt = Number.NEGATIVE_INFINITY;
  /** Has the user gone from one control to another? Then a space is meant for it. */
  let aimed = false;
  let text = '';
  /** When the last key of it went down; never again once something else came between. */
  let wroteAt = Number.NEGATIVE_INFINITY;
  const write = ({ key, ctrlKey, metaKey }: Key, at: number): void => {
    const isPlain = !ctrlKey && !metaKey;
    if (isPlain && [...key].length === 1) text += key;
    else if (isPlain && key === 'Backspace') text = text.replace(/.$/su, '');
    // Of the paste itself, and of capitals.
    else if (!/^(?:Control|Meta|v|Shift|CapsLock|AltGraph|Dead)$/i.test(key)) wroteAt = Infinity;
    else return;
    wroteAt = Math.max(wroteAt, at);
  };
  return {
    get text() {
      return text;
    },
    has(pressed, at, shownAt) {
      const { key, ctrlKey, metaKey, isComposing, keyCode, isTrusted, repeat } = pressed;
      const paused = at - Math.max(wroteAt, shownAt) >= FLOW_MS;
      if (isTrusted && !repeat) {
        if (paused) wroteAt = Number.POSITIVE_INFINITY;
        if (wroteAt < Infinity) write(pressed, at);
      }
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
