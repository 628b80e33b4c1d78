/**
 * What the user asks for by the context menu or a shortcut, from the background to the frames of a
 * tab. No answer: the frame itself shows what came of it.
 */
export const SELECTION_TASKS = ['check-selection', 'redact-selection', 'redact-field'] as const;
export type SelectionTask = (typeof SELECTION_TASKS)[number];

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
