import type { Reply } from '../site';

/**
 * A page without a policy whose first script, before anything else of it, is the `script` in its
 * address: for tests that play a hostile page.
 */
export function hostilePage(url: URL): Reply {
  return {
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
    body: `<!doctype html><html><head><script>${url.searchParams.get('script') ?? ''}</script>
<title>Hostile</title><link rel="icon" href="data:,"></head>
<body><textarea id="text" rows="6" aria-label="Comment"></textarea></body></html>`,
  };
}
