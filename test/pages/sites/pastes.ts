import { escapeHtml, page } from '../layout';
import type { Application } from '../site';
import { formFields } from '../site';
import { embeddedPage } from './frames';

/** A paste site, under pastebin.com; it also serves the inner page of the cross-origin frame. */
export const pastes: Application = async (visit) => {
  const { pathname } = visit.url;
  if (pathname === '/frames/inner') return embeddedPage();
  if (visit.method === 'POST') {
    const field = await formFields(visit);
    return shell('Untitled paste', `<pre>${escapeHtml(field('text'))}</pre>`);
  }
  if (pathname !== '/') return undefined;
  return shell(
    'New paste',
    `<form action="/create" method="post">
  <textarea id="text" name="text" rows="22" aria-label="New paste" spellcheck="false"></textarea>
  <p><select aria-label="Expires"><option>Never</option><option>One day</option></select>
  <select aria-label="Visibility"><option>Public</option><option>Unlisted</option></select>
  <button id="create" class="primary">Create paste</button></p>
</form>`,
  );
};

const shell = (title: string, content: string) =>
  page({
    title: `${title} · Pastes`,
    look: 'pastes',
    body: `<header><strong>Pastes</strong></header><main><h1>${title}</h1>${content}</main>`,
  });
