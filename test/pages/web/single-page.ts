import { byId, postJson } from './page';

/** An application of one page: what is written is sent by fetch, and the next view comes by fetch as well. */
const main = byId('view');

main.addEventListener('click', async ({ target }) => {
  if (!(target instanceof Element) || target.id !== 'send') return;
  const { value } = byId('comment') as HTMLTextAreaElement;
  await postJson('/api/notes', { text: value });
  history.pushState(null, '', '/acme/app/issues/501');
  const answer = await fetch('/acme/app/comments.json', { method: 'POST', body: value });
  const { title } = (await answer.json()) as { title: string };
  const heading = document.createElement('h1');
  const comment = document.createElement('article');
  heading.textContent = title;
  comment.id = 'posted';
  comment.textContent = value;
  main.replaceChildren(heading, comment);
});
