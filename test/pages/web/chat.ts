import { appendMessage, byId, postJson } from './page';

const composer = byId('composer');
const mentions = byId('mentions');
const messages = byId('messages');
const byFetch = new URLSearchParams(location.search).get('via') === 'fetch';
const socket = byFetch ? undefined : new WebSocket(`wss://${location.host}/socket`);

window.readEditor = () => composer.innerText.replace(/\n$/, '');

function send(): void {
  const text = window.readEditor?.() ?? '';
  if (!text.trim()) return;
  const message = { type: 'message', channel: 'deploys', text };
  if (socket) socket.send(JSON.stringify(message));
  else void postJson('/api/chat.postMessage', message);
  appendMessage(messages, text);
  composer.replaceChildren();
}

const options = () => [...mentions.querySelectorAll<HTMLElement>('[role=option]')];

function select(index: number): void {
  const all = options();
  const chosen = (index + all.length) % all.length;
  for (const [i, option] of all.entries()) option.ariaSelected = String(i === chosen);
}

function openMentions(open: boolean): void {
  mentions.hidden = !open;
  composer.setAttribute('aria-expanded', String(open));
  if (open) select(0);
}

function pick(): void {
  const name = options().find((option) => option.ariaSelected === 'true')?.textContent ?? '';
  openMentions(false);
  document.execCommand('insertText', false, `${name} `);
}

/** The keys belong to the open list first; Enter sends only when it is closed. */
composer.addEventListener('keydown', (event) => {
  if (event.isComposing) return;
  if (!mentions.hidden) {
    const index = options().findIndex((option) => option.ariaSelected === 'true');
    if (event.key === 'ArrowDown') select(index + 1);
    else if (event.key === 'ArrowUp') select(index - 1);
    else if (event.key === 'Escape') openMentions(false);
    else if (event.key === 'Enter' || event.key === 'Tab') pick();
    else return;
    event.preventDefault();
  } else if (event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault();
    send();
  }
});
composer.addEventListener('input', (event) => {
  openMentions((event as InputEvent).data === '@');
});
byId('send').addEventListener('click', send);
