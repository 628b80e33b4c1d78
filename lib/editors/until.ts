/** How long an editor may take to show what it was given, in ms, before it counts as refused. */
const PATIENCE = 1000;

/** The same for two frames: a tab out of view draws none. */
const FRAMES = 200;

/** Lets the page handle and draw what happened last. Browsers put frames before what a page has set a timer for. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
    setTimeout(resolve, FRAMES);
  });
}

/** How late an editor may look where the selection is, in ms: some do so ten times a second at most. */
const LOOKS = 150;

/** Lets an editor follow the selection of the DOM with its own; no event says that it has. */
export function followed(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(() => void drawn().then(resolve), LOOKS);
  });
}

/**
 * Waits for the DOM under `root` to satisfy a condition: editors render in microtasks, frames or
 * React's own time. What changes without a trace in the DOM, as a value does, is looked at once more
 * at the end. What an editor puts back after it was changed behind its back does not count.
 */
export async function until(root: Node, condition: () => boolean): Promise<boolean> {
  const end = Date.now() + PATIENCE;
  while (await becomes(root, condition, end - Date.now())) {
    await drawn();
    if (condition()) return true;
  }
  return false;
}

/** @param patience in ms. */
function becomes(root: Node, condition: () => boolean, patience: number): Promise<boolean> {
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
    const deadline = setTimeout(() => settle(condition()), Math.max(0, patience));
  });
}
