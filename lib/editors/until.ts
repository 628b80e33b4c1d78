/** How long an editor may take to show what it was given, in ms, before it counts as refused. */
const PATIENCE = 1000;

/**
 * Waits for the DOM under `root` to satisfy a condition: editors render in microtasks, frames or
 * React's own time. What changes without a trace in the DOM, as a value does, is looked at once more
 * at the end.
 */
export function until(root: Element, condition: () => boolean): Promise<boolean> {
  if (condition()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const settle = (result: boolean): void => {
      observer.disconnect();
      clearTimeout(deadline);
      resolve(result);
    };
    const observer = new MutationObserver(() => {
      if (condition()) settle(true);
    });
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    const deadline = setTimeout(() => settle(condition()), PATIENCE);
  });
}
