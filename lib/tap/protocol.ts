/**
 * What the tap (page's world) and the guard (isolated world) say to each other, all of it before or beside the page's own
 * scripts. Nothing that the guard says has a value of the user's in it; what the tap asks about is what the page is about to
 * send, all of it:
 *
 * - `HELLO`, on `window` with a random channel name, and from the guard on `performance`, for a tap that started
 *   first.
 * - tap → guard: cancelable events on `window`: `<channel>!` with an element that a script has do something as its
 *   submitter, since that alone takes an element from world to world, also one that lies in no document;
 *   `<channel><` with `id \n what the page is about to send`. Cancelled means: hold it.
 * - guard → tap: events `<channel>>` on `performance`, as `HELLO`: there a listener outlives
 *   `document.open()`. The first character is the verb, the id follows.
 */
export const HELLO = 'tap-hello';

/** Behind the channel's name: what the guard says. */
export const ANSWER = '>';
/** Between a question's number, names and values. */
export const BREAK = '\n';

/** From now on there is something to look for, or nothing any more. Cancelled by a tap that is there. */
export const ARM = '+';
export const DISARM = '-';
/** What follows are further ways to stand in, as `ways.ts` has them. */
export const MORE = '*';
/** What was held under the id that follows may go, or may not. */
export const GO = 'g';
export const NO = 'n';

/** Behind the channel's name: what the tap asks about. */
export const ACTS = '!';
export const SENDS = '<';
export type TapEvent = typeof ACTS | typeof SENDS;
