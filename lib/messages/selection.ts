/**
 * What the user asks for by the context menu or a shortcut, from the background to the frames of a
 * tab. The frame that is meant answers {@link TAKEN}, and shows by itself what came of it.
 */
export const SELECTION_TASKS = ['check-selection', 'redact-selection', 'redact-field'] as const;
export type SelectionTask = (typeof SELECTION_TASKS)[number];

/** The answer of the frame that does it. Others that hear of it say nothing. */
export const TAKEN = true;

export interface SelectionMessage {
  readonly selection: SelectionTask;
  /** Sent to every frame: only the one that has the focus is meant. */
  readonly focused: boolean;
}

/** @returns `null` for anything else. */
export function readSelectionMessage(message: unknown): SelectionMessage | null {
  if (typeof message !== 'object' || message === null) return null;
  const { selection, focused } = message as Record<string, unknown>;
  const task = SELECTION_TASKS.find((one) => one === selection);
  return task && typeof focused === 'boolean' ? { selection: task, focused } : null;
}

/**
 * Is it this frame that the user is in, rather than one around or inside of it? The browser carries it into frames
 * without a script as text, so it refers to nothing outside of itself.
 */
export function hasFocus(): boolean {
  return document.hasFocus() && !(document.activeElement instanceof HTMLIFrameElement);
}
