import { type Answerer, answerer } from './slot';

/** How long a page may take to load before that counts as loaded, in ms. */
const PATIENCE = 2000;
/** A page that is never idle is not waited for longer, in ms. */
const BUSY = 1000;

/**
 * The answerer, at a time when its start is in nobody's way: once the page has loaded and rests, and in a
 * frame with nothing in it once something is. Browsers run what is to come at document_idle before the
 * page's load event, which waits for it. Whoever needs the answerer before has it started at once.
 */
export async function answererAtLeisure(): Promise<Answerer> {
  await loaded();
  await idle();
  if (window.top !== window && isBlank()) await entered();
  return answerer();
}

function loaded(): Promise<void> {
  return new Promise((resolve) => {
    if (document.readyState === 'complete') return resolve();
    addEventListener('load', () => resolve(), { once: true });
    setTimeout(resolve, PATIENCE);
  });
}

function idle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: BUSY }));
}

/** Is this what the browser makes of a frame without an address, and has nobody added to it? */
function isBlank(): boolean {
  const { documentElement, head, body } = document;
  return [documentElement, head, body].every(
    (element) => !element?.hasAttributes() && (element === documentElement || !element?.firstChild),
  );
}

/** Comes true when something is put into this frame, or the user goes there. */
function entered(): Promise<void> {
  return new Promise((resolve) => {
    const enter = (): void => {
      filled.disconnect();
      removeEventListener('focus', enter, true);
      resolve(idle());
    };
    const filled = new MutationObserver(enter);
    filled.observe(document, { childList: true, subtree: true });
    addEventListener('focus', enter, true);
  });
}
