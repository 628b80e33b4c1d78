import { page } from '../layout';
import type { Application, Reply } from '../site';

/** A page with one field, and a script that can send in every way there is. */
export const ways: Application = ({ url }) => {
  if (url.pathname.startsWith('/way/')) return { body: '' };
  if (url.pathname === '/acme/app/ways') return waysPage();
  return undefined;
};

function waysPage(): Reply {
  return page({
    title: 'Ways out',
    look: 'tracker',
    script: 'ways',
    body: `<main><h1>Ways out</h1><section class="card">
  <textarea id="note" aria-label="Note" rows="3"></textarea></section></main>`,
  });
}
