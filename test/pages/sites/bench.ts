import { page } from '../layout';
import type { Application } from '../site';

/**
 * What `npm run bench:page` measures on, under gitlab.com: a long field, a long document in an editor,
 * and frames. Isolated, because only then does the browser's clock tell microseconds.
 */
export const bench: Application = ({ url }) => {
  if (url.pathname === '/answer') return { body: '' };
  if (url.pathname !== '/bench') return undefined;
  const reply = page({
    title: 'Bench',
    look: 'tracker',
    script: 'bench',
    inlineStyles: true,
    body: '<main><textarea id="long" rows="8" cols="80" spellcheck="false"></textarea><div id="document"></div></main>',
  });
  return {
    ...reply,
    headers: {
      ...reply.headers,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    },
  };
};
