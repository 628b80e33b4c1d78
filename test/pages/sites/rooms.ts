import { avatar, page } from '../layout';
import type { Application } from '../site';
import { json } from '../site';

/** A community chat, under discord.com: a Lexical composer that sends on Enter by fetch. */
export const rooms: Application = ({ method, url }) => {
  if (method === 'POST') return json({ id: '1' });
  if (!url.pathname.startsWith('/channels/')) return undefined;
  return page({
    title: 'help · Rooms',
    look: 'rooms',
    script: 'rooms',
    body: `<aside><h1>Makers</h1><ul><li># welcome</li><li aria-current="page"># help</li><li># showcase</li></ul></aside>
<main>
  <header><strong># help</strong> <small>Ask, and show what you tried</small></header>
  <ol id="messages" aria-live="polite"><li>${avatar('Jun Park')}<div><b>Jun Park</b><p>Which command did you run?</p></div></li></ol>
  <div class="composer"><div id="composer" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Message #help"></div></div>
</main>`,
  });
};
