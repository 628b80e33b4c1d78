import { command } from './command';

/**
 * Puts text on the clipboard, for the user to paste where an editor refused ours. Needs the user's
 * gesture of a moment ago, which the dialog's button was.
 * @returns whether it is there.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

/** For documents without the asynchronous clipboard: plain http, or a frame without its permission. */
function copyByCommand(text: string): boolean {
  let done = false;
  const fill = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    done = event.clipboardData !== null;
  };
  window.addEventListener('copy', fill, { capture: true, once: true });
  const accepted = command(document, 'copy');
  window.removeEventListener('copy', fill, { capture: true });
  return accepted === true && done;
}
