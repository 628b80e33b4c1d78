import { byId, postJson } from './page';

/** The scripted forms of /acme/app/forms; other tracker pages have plain forms only. */
const draftDelay = 300;

function startForms(): void {
  const form = (id: string) => byId(id) as HTMLFormElement;
  const text = (id: string) => byId(id) as HTMLTextAreaElement;

  byId('request-send').addEventListener('click', () => form('request').requestSubmit());
  byId('direct-send').addEventListener('click', () => form('direct').submit());
  byId('fetch-send').addEventListener('click', async () => {
    const reply = await postJson('/api/notes', { text: text('fetch-text').value });
    byId('fetch-state').textContent = reply.ok ? 'Sent' : 'Failed';
  });

  let pending: ReturnType<typeof setTimeout> | undefined;
  const save = (): void => {
    clearTimeout(pending);
    pending = setTimeout(async () => {
      const draft = text('draft-text').value + byId('draft-rich').innerText;
      await postJson('/api/drafts', { text: draft }).catch(() => null);
      byId('draft-state').textContent = 'Draft saved';
    }, draftDelay);
  };
  for (const id of ['draft-text', 'draft-rich']) byId(id).addEventListener('input', save);

  byId('later-next').addEventListener('click', () => {
    const message = text('later-plain').value + byId('later-rich').innerText;
    text('later-plain').value = '';
    byId('later-rich').replaceChildren();
    setTimeout(() => void postJson('/api/later', { text: message }).catch(() => null), draftDelay);
  });

  byId('shadow-form').attachShadow({ mode: 'open' }).innerHTML = `
    <form id="shadow" action="/acme/app/shadow" method="post">
      <textarea id="shadow-text" name="text" aria-label="Note" rows="3"></textarea>
      <button id="shadow-send">Send</button></form>
    <form action="/acme/app/shadow-line" method="post">
      <input id="shadow-line" name="text" aria-label="Label"></form>`;

  // Nobody outside sees what is in this one.
  const closed = byId('closed-form').attachShadow({ mode: 'closed' });
  closed.innerHTML = `
    <form action="/acme/app/closed" method="post">
      <textarea name="text" aria-label="Note" rows="3"></textarea></form>`;
  byId('closed-next').addEventListener('click', () => {
    closed.querySelector('form')?.requestSubmit();
  });
  byId('closed-direct').addEventListener('click', () => closed.querySelector('form')?.submit());
  window.readEditor = () => closed.querySelector('textarea')?.value ?? '';
}

if (location.pathname === '/acme/app/forms') startForms();
