import { readItems } from '../../lib/store/items';
import type { ClipboardState } from './state';

/** Reads the clipboard and looks through it, for a click that asked for it. */
export async function readClipboard(): Promise<ClipboardState> {
  try {
    const text = await navigator.clipboard.readText();
    if (text === '') return { step: 'empty' };
    const { findingsIn } = await import('./scan-clipboard');
    const findings = findingsIn(text, await readItems(), Date.now());
    return findings.length > 0 ? { step: 'found', findings } : { step: 'nothing' };
  } catch {
    // The browser asks the user before it shows us the clipboard, and may be told no.
    return { step: 'unreadable' };
  }
}
