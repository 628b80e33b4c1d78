import { byId, postJson } from './page';

/** Where an editor's page puts it. */
export const place = byId('editor');

/** An element of this tag in the editor's place. */
export function mount<K extends keyof HTMLElementTagNameMap>(tag: K): HTMLElementTagNameMap[K] {
  return place.appendChild(document.createElement(tag));
}

/** @param read what the editor's model holds, which is what its page sends. */
export function offer(read: () => string): void {
  window.readEditor = read;
  byId('send').addEventListener('click', () => void postJson('/editors/sent', { text: read() }));
}
