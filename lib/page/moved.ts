/**
 * Tells when the page has become another one without a new document. The browser announces that, but for older
 * versions of Firefox; there it is seen by what the page changes for it.
 */
export function watchPath(signal: AbortSignal, moved: () => void): void {
  let path = location.pathname;
  const look = (): void => {
    if (location.pathname === path) return;
    path = location.pathname;
    moved();
  };
  const changes = new MutationObserver(look);
  changes.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => changes.disconnect(), { once: true });
  const { navigation } = window as { readonly navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', look, { signal });
}
