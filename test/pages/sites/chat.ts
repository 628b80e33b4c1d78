import { avatar, escapeHtml, page } from '../layout';
import type { Application, Reply } from '../site';
import { json } from '../site';

const channels = ['general', 'deploys', 'incidents', 'random'];
const people = ['Mara Lind', 'Theo Okafor', 'Noor Haddad', 'Ines Duarte'];
const talk: ReadonlyArray<readonly [who: string, when: string, what: string]> = [
  ['Mara Lind', '09:41', 'The staging deploy is red again, same step as yesterday.'],
  ['Theo Okafor', '09:42', 'Can you paste the log? I only see the last line of it here.'],
  ['Ines Duarte', '09:44', 'I have it on my machine, one moment.'],
];

/**
 * A team chat, under app.slack.com: a contenteditable composer that sends by WebSocket (or, with
 * ?via=fetch, by fetch), and a list of people that opens on "@" and takes the Enter key.
 */
export const chat: Application = ({ method, url }) => {
  if (method === 'POST') return json({ ok: true });
  return url.pathname.startsWith('/client') ? room('deploys') : undefined;
};

function room(current: string): Reply {
  const list = channels
    .map((name) => `<li${name === current ? ' aria-current="page"' : ''}># ${name}</li>`)
    .join('');
  const direct = people.map((name) => `<li>${avatar(name)} ${escapeHtml(name)}</li>`).join('');
  return page({
    title: `#${current} · Chat`,
    look: 'chat',
    script: 'chat',
    body: `<aside><h1>Acme</h1><h2>Channels</h2><ul>${list}</ul><h2>Direct messages</h2><ul>${direct}</ul></aside>
<main>
  <header><strong># ${current}</strong> <small>What ships, and what broke</small></header>
  <ol id="messages" aria-live="polite">${talk.map(message).join('\n')}</ol>
  <div class="composer">
    <ul id="mentions" role="listbox" aria-label="People" hidden>${people.map((name) => `<li role="option">${escapeHtml(name)}</li>`).join('')}</ul>
    <div id="composer" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Message #${current}" data-placeholder="Message #${current}"></div>
    <button id="send" type="button" aria-label="Send now">➤</button>
  </div>
</main>`,
  });
}

function message([who, when, what]: readonly [string, string, string]): string {
  return `<li>${avatar(who)}<div><b>${escapeHtml(who)}</b> <time>${when}</time><p>${escapeHtml(what)}</p></div></li>`;
}
