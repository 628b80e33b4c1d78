/**
 * The frames around this one and inside of it. Those of one origin keep one list of what is undecided, and
 * speak by events: see `lib/answer/frames.ts`.
 */

/** By which a frame tells the others of its origin of a field. */
export const TELL = 'frame-field';
/** From one who came later, the view of the event: tell again. */
export const AGAIN = 'frame-fields';

/** Asks the frames around this one for what they have told already. */
export function askAround(): void {
  for (let at: Window = window; at !== at.parent; ) {
    at = at.parent;
    ask(at);
  }
}

/** Asks the frames inside of this one as well. */
export function askFrames(): void {
  askAround();
  // A page may have a thousand frames: beside each other they hear of what is found from then on.
  framesIn(window).forEach(ask);
}

function ask(frame: Window): void {
  if (isOurs(frame)) frame.dispatchEvent(new UIEvent(AGAIN, { view: window }));
}

/** All frames in a window, at any depth. */
export function framesIn(outer: Window): Window[] {
  const found: Window[] = [];
  for (let i = 0; i < outer.length; i++) {
    const frame = outer[i];
    if (frame) found.push(frame, ...framesIn(frame));
  }
  return found;
}

/** Is it of this origin, so that its document can be reached? */
export function isOurs(frame: Window): boolean {
  try {
    return frame.document !== null;
  } catch {
    return false;
  }
}
