import { page } from '../layout';
import type { Application } from '../site';
import { json } from '../site';

/**
 * One page for each editor, under codeberg.org; and under editors.example.net, where Keyslip does not
 * run, to compare with. Each sends what the editor's own model holds.
 */
export const editors: Application = ({ method, url }) => {
  const [, name] = /^\/editors\/([a-z0-9-]+)$/.exec(url.pathname) ?? [];
  if (method === 'POST') return json({ ok: true });
  if (!name) return undefined;
  return page({
    title: `${name} · Editors`,
    look: 'editors',
    script: `editor-${name}`,
    inlineStyles: true,
    body: `<main><h1>${name}</h1><div id="editor"></div>
<p><button id="send" type="button" class="primary">Send</button></p></main>`,
  });
};
