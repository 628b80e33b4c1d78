import { depotFiles, stored } from '../depot-build';
import { type Application, json, type Reply } from '../site';

/**
 * A depot under depot.example.net, built by webpack: with a chunk that is loaded later, a service worker, and
 * keys in cookies and storage. Under /maps it has scripts whose source maps are made to do harm.
 */
export const depot: Application = async ({ url }) => {
  const { pathname } = url;
  const text = (await depotFiles()).get(pathname) ?? scripts[pathname];
  if (text !== undefined) {
    const type = pathname.endsWith('.map') ? 'application/json' : 'text/javascript';
    return { headers: { 'content-type': type, 'cache-control': 'max-age=600' }, body: text };
  }
  if (pathname === '/') {
    return html('<script src="/main.js" defer></script><script src="/tool.js"></script>', [
      `hub=${stored.cookie}; Path=/`,
      `own=${stored.hidden}; Path=/; HttpOnly`,
    ]);
  }
  if (pathname === '/worker')
    return html('<script src="/register.js"></script><script src="/headed.js"></script>');
  // No comment names its map.
  if (pathname === '/headed.js')
    return {
      headers: { 'content-type': 'text/javascript', SourceMap: 'maps/headed.json' },
      body: `const a = "${stored.headed}";`,
    };
  if (pathname === '/maps/headed.json') return json(headed);
  if (pathname === '/record') return json({ id: 7, account: { key: stored.database } });
  if (pathname === '/answer') return json({ key: stored.cached });
  if (pathname === '/maps') {
    const names = Object.keys(scripts).filter((name) => /^\/map-.*\.js$/.test(name));
    return html(names.map((name) => `<script src="${name}"></script>`).join('\n'));
  }
  return undefined;
};

/** Of a script that is the third line of its source. */
const headed = {
  version: 3,
  sources: ['../src/headed.js'],
  names: [],
  mappings: 'UAEoB',
};

const plain = { version: 3, sources: ['src/a.js'], names: [] };
/** Maps that are broken, or made to keep a reader busy or to fill its memory; by name. */
const maps: Readonly<Record<string, string>> = {
  digits: JSON.stringify({ ...plain, mappings: 'AAAA,%%%' }),
  endless: JSON.stringify({ ...plain, mappings: `A${'g'.repeat(100_000)}` }),
  far: JSON.stringify({
    version: 3,
    sections: [{ offset: { line: 4e9, column: 0 }, map: { ...plain, mappings: 'AAAA' } }],
  }),
  nested: `${'{"version":3,"sections":[{"offset":{"line":0,"column":0},"map":'.repeat(5000)}{}${'}]}'.repeat(5000)}`,
  brackets: `{"version":3,"sources":[],"mappings":"","x":${'['.repeat(6_000_000)}`,
  lines: JSON.stringify({ ...plain, mappings: ';'.repeat(10_000_000) }),
  types: JSON.stringify({
    version: 3,
    sources: [{}, 7],
    sourcesContent: { length: 1e9 },
    mappings: 'AAAA',
  }),
  page: '<!doctype html><title>Not found</title>',
};

const scripts: Readonly<Record<string, string>> = {
  '/register.js': `navigator.serviceWorker.register('/service.js')
  .then(() => navigator.serviceWorker.ready)
  .then(keep).then(() => { document.body.dataset.started = 'yes'; });
localStorage.setItem('hub', '${stored.local}');
async function keep() {
  const cache = await caches.open('answers');
  await cache.add('/answer');
  // Its worker may hand it on, and nobody here may read it.
  const shut = await fetch('https://cdn.example.com/shut.js', { mode: 'no-cors' });
  await cache.put('https://cdn.example.com/kept', shut);
  const record = await (await fetch('/record')).json();
  const request = indexedDB.open('depot', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('accounts', { keyPath: 'id' });
  await new Promise((resolve) => { request.onsuccess = resolve; });
  const writing = request.result.transaction('accounts', 'readwrite');
  for (let id = 100; id < 350; id++) writing.objectStore('accounts').put({ id, account: {} });
  writing.objectStore('accounts').put({ ...record, id: 349, many: new Map([['key', record.account.key]]) });
  await new Promise((resolve) => { writing.oncomplete = resolve; });
}
`,
  '/service.js': `self.addEventListener('install', () => self.skipWaiting());
const bot = '${stored.worker}';
`,
  ...Object.fromEntries(
    Object.entries(maps).flatMap(([name, map]) => [
      [
        `/map-${name}.js`,
        `var ${name} = "${stored.billing}";\n//# sourceMappingURL=map-${name}.js.map\n`,
      ],
      [`/map-${name}.js.map`, map],
    ]),
  ),
};

/** Names of the scripts with harmful maps. */
export const harmful: readonly string[] = Object.keys(maps);

function html(head: string, cookies: readonly string[] = []): Reply {
  return {
    headers: { 'content-type': 'text/html; charset=utf-8' },
    cookies,
    body: `<!doctype html>
<html lang="en">
<head>
<title>Depot</title>
<link rel="icon" href="data:,">
${head}
</head>
<body><h1>Depot</h1></body>
</html>`,
  };
}
