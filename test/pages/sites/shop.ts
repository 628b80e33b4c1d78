import { gzipSync } from 'node:zlib';
import { planted, shopFiles } from '../shop-build';
import type { Application, Reply } from '../site';

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  map: 'application/json',
};
const MB = 1024 * 1024;

/** A shop under shop.example.net, built by real bundlers, that gives away more than it should. */
export const shop: Application = async ({ url }) => {
  const { pathname } = url;
  const built = (await shopFiles()).get(pathname);
  if (built !== undefined) return file(pathname, built);
  switch (pathname) {
    case '/':
      return html(
        `<link rel="stylesheet" href="/app.css"><script type="application/json" id="__NEXT_DATA__">
{"props":{"mail":"${planted.island}"}}
</script><script type="module" src="/app.js"></script><script src="/old.js"></script>`,
        { ask: true },
      );
    case '/strict':
      return html('<script type="module" src="/app.js"></script>', {
        policy:
          "default-src 'none'; script-src 'self'; connect-src 'none'; sandbox allow-scripts allow-same-origin",
      });
    case '/broken':
      return html(`<script src="/torn.js"></script><script src="/lost.js"></script>
<script src="https://cdn.example.com/open.js"></script><script src="https://cdn.example.com/shut.js"></script>
<iframe src="https://cdn.example.com/frame"></iframe>`);
    case '/huge':
      return html('<script src="/huge.js"></script>');
    case '/stuck':
      return html('<script src="/stuck.js"></script><script src="/clean.js"></script>');
    case '/stuck.js':
      return file(pathname, 'var d = 1;\n//# sourceMappingURL=stuck.js.map');
    case '/stuck.js.map':
      return { ...file(pathname, '{"version":3,'), endless: true };
    case '/clean':
      return html('<script src="/clean.js"></script>');
    case '/api/config':
      return {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ bot: planted.answer }),
      };
    case '/torn.js':
      return file(pathname, `var a = "${planted.old}";\n//# sourceMappingURL=torn.js.map`);
    case '/torn.js.map':
      return file(pathname, '{"version":3,"mappings":"AAAA');
    case '/lost.js':
      return file(pathname, 'var b = 1;\n//# sourceMappingURL=nowhere.js.map');
    case '/clean.js':
      return file(pathname, 'var c = "hello";');
    case '/huge.js':
      return {
        headers: { 'content-type': 'text/javascript', 'content-encoding': 'gzip' },
        body: huge(),
      };
    default:
      return undefined;
  }
};

/** cdn.example.com: one script that other sites may read, and one that they may only run. */
export const cdn: Application = ({ url }) => {
  const open = { 'access-control-allow-origin': '*' };
  const body = `var cdn = "${planted.cdn}";`;
  if (url.pathname === '/frame') return html('');
  if (url.pathname === '/open.js') return file(url.pathname, body, open);
  return url.pathname === '/shut.js' ? file(url.pathname, 'var shut = 1;') : undefined;
};

/** A script beyond the limit, packed as servers send one: its bytes alone would keep the machine busy for seconds. */
function huge(): Uint8Array {
  const script = `var start = "${planted.start}";\n${' '.repeat(52 * MB)}var far = "${planted.far}";`;
  return gzipSync(script, { level: 1 });
}

function file(path: string, body: string, more: Reply['headers'] = {}): Reply {
  const type = types[path.slice(path.lastIndexOf('.') + 1)] ?? 'text/plain';
  return { headers: { 'content-type': type, 'cache-control': 'max-age=600', ...more }, body };
}

function html(head: string, { policy = '', ask = false } = {}): Reply {
  return {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      ...(policy ? { 'content-security-policy': policy } : {}),
    },
    body: `<!doctype html>
<html lang="en"${ask ? ' data-ask="yes"' : ''}>
<head>
<title>Shop</title>
<link rel="icon" href="data:,">
${head}
</head>
<body><h1>Shop</h1></body>
</html>`,
  };
}
