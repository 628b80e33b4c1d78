/**
 * What the tap (page's world) and the guard (isolated world) say to each other, all of it before or
 * beside the page's own scripts and never with a value of the user's in it:
 *
 * - `TAP_HELLO` with a random channel name, and `GUARD_HELLO` for a tap that started first.
 * - tap → guard: cancelable events `<channel>submit` on the form, `<channel>network` on `window` with
 *   `id \n what the page is about to send`. Cancelled means: hold it.
 * - guard → tap: events `<channel>>` on `window` with `arm`, `disarm`, `ping`, `go <id>`, `no <id>`.
 */
export const TAP_HELLO = 'tap-hello';
export const GUARD_HELLO = 'guard-hello';

export type TapEvent = 'submit' | 'network';
