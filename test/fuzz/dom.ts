/** A document in Node, with a clock that does not wait. */

type Timer = readonly [due: number, id: number, call: () => void];

/** Gives this thread the globals of a page, and timers that run as soon as nothing else is left to do. */
export async function giveDocument(): Promise<void> {
  const { Window } = await import('happy-dom');
  const window = new Window({ url: 'https://github.com/acme/app/issues/new' });
  for (const name of Object.getOwnPropertyNames(window)) {
    if (name in globalThis && !['Event', 'EventTarget', 'CustomEvent'].includes(name)) continue;
    Object.defineProperty(globalThis, name, {
      configurable: true,
      writable: true,
      value: Reflect.get(window, name),
    });
  }
  Object.assign(globalThis, { window, navigator: window.navigator });
  Object.assign(window.document, { execCommand });
  hurry();
}

/** `insertText` as browsers do it, as far as fields go. */
export function execCommand(_: string, __?: boolean, text = ''): boolean {
  const active = document.activeElement;
  if (active instanceof HTMLTextAreaElement) {
    active.setRangeText(text, active.selectionStart, active.selectionEnd, 'end');
  } else {
    const selection = document.getSelection();
    if (!selection?.rangeCount) return false;
    const range = selection.getRangeAt(0);
    if (!range.startContainer.isConnected) return false;
    range.deleteContents();
    range.insertNode(document.createTextNode(text));
  }
  active?.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
  return true;
}

function hurry(): void {
  let now = 0;
  let last = 0;
  let timers: Timer[] = [];
  const tick = (): void => {
    const [next] = [...timers].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    if (!next) return;
    timers = timers.filter((one) => one !== next);
    now = Math.max(now, next[0]);
    next[2]();
  };
  const later = (call: () => void, ms = 0): number => {
    timers.push([now + ms, ++last, call]);
    setImmediate(tick);
    return last;
  };
  Object.assign(globalThis, {
    setTimeout: later,
    clearTimeout: (id: number) => {
      timers = timers.filter((one) => one[1] !== id);
    },
    requestAnimationFrame: (call: (time: number) => void) => later(() => call(now), 16),
  });
  Date.now = () => now;
}
