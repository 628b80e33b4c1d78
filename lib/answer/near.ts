import { AGAIN } from './slot';

/** Asks the frames around this one and inside of it for what they have told already. */
export function askFrames(): void {
  const around: Window[] = [];
  for (let at: Window = window; at !== at.parent; at = at.parent) around.push(at.parent);
  // A page may have a thousand frames: beside each other they hear of what is found from then on.
  for (const frame of [...around, ...framesIn(window)]) {
    if (isOurs(frame)) frame.dispatchEvent(new UIEvent(AGAIN, { view: window }));
  }
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
