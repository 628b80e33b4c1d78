/**
 * What the tap (page's world) and the guard (isolated world) say to each other, all of it before or
 * beside the page's own scripts and never with a value of the user's in it:
 *
 * - `TAP_HELLO` with a random channel name, and `GUARD_HELLO` for a tap that started first.
 * - tap → guard: cancelable events `<channel>submit` on the form, `<channel>network` on `window` with
 *   `id \n what the page is about to send`. Cancelled means: hold it.
 * - guard → tap: events `<channel>>` on `performance`, as `GUARD_HELLO`: there a listener outlives
 *   `document.open()`. The first character is the verb, the id follows.
 */
export const TAP_HELLO = 'tap-hello';
export const GUARD_HELLO = 'guard-hello';

/** Behind the channel's name: what the guard says. */
export const ANSWER = '>';
/** Between a question's number, names and values. */
export const BREAK = '\n';

/** From now on there is something to look for. */
export const ARM = '+';
export const DISARM = '-';
/** What follows are further ways to stand in, as `ways.ts` has them. */
export const MORE = '*';
/** Cancelled by a tap that is there. */
export const PING = '?';
/** What was held under the id that follows may go, or may not. */
export const GO = 'g';
export const NO = 'n';

export type TapEvent = 'submit' | 'network';
