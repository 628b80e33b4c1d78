import { browser } from 'wxt/browser';
import type { Shortcut } from './state';

/** What the options ask of the browser besides storage. */

/** Hands the user a file; nothing goes over a network for it. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The download has its own hold on the data by the time a frame was drawn.
  requestAnimationFrame(() => URL.revokeObjectURL(link.href));
}

/** The commands of the manifest and the keys they have now. */
export async function listShortcuts(): Promise<Shortcut[]> {
  const { commands } = browser as Partial<Pick<typeof browser, 'commands'>>;
  const all = (await commands?.getAll()) ?? [];
  return all.map(({ name = '', description, shortcut }) => ({
    name: description || browser.i18n.getMessage('actionTitle') || name,
    keys: shortcut ?? '',
  }));
}

/** Opens the page on which the user can change them; `null` where no page can be opened. */
export function shortcutsPage(): (() => void) | null {
  const { commands } = browser as { commands?: { openShortcutSettings?: () => Promise<void> } };
  if (commands?.openShortcutSettings) return () => void commands.openShortcutSettings?.();
  if (location.protocol !== 'chrome-extension:') return null;
  return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
