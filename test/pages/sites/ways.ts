import { page } from '../layout';
import type { Application, Reply } from '../site';

/** A page with one field, and a script that can send in every way there is. */
export const ways: Application = ({ url }) => {
  if (url.pathname.startsWith('/way/')) return { body: '' };
  if (url.pathname === '/acme/app/ways') return waysPage(url.searchParams.has('patched'));
  return undefined;
};

/** @param patched whether a script has replaced built-ins before any other runs. */
function waysPage(patched: boolean): Reply {
  return page({
    title: 'Ways out',
    look: 'tracker',
    script: 'ways',
    body: `${patched ? '<script src="/assets/patched.js"></script>' : ''}<main><h1>Ways out</h1><section class="card">
  <textarea id="note" aria-label="Note" rows="3"></textarea></section></main>`,
  });
}
