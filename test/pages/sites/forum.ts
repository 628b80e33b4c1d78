import { escapeHtml, page } from '../layout';
import type { Application } from '../site';
import { formFields } from '../site';

/** A question site, under stackoverflow.com. */
export const forum: Application = async (visit) => {
  if (visit.method === 'POST') {
    const field = await formFields(visit);
    return shell(field('title') || 'Question', `<article>${escapeHtml(field('body'))}</article>`);
  }
  if (visit.url.pathname !== '/questions/ask') return undefined;
  return shell(
    'Ask a question',
    `<form action="/questions" method="post">
  <label for="title">Title</label><input id="title" name="title" autocomplete="off" placeholder="Be specific, as if you asked a colleague">
  <label for="body">Details</label><textarea id="body" name="body" rows="12"></textarea>
  <button id="ask" class="primary">Post your question</button>
</form>`,
  );
};

const shell = (title: string, content: string) =>
  page({
    title: `${title} · Answers`,
    look: 'forum',
    body: `<header><strong>Answers</strong><input aria-label="Search" placeholder="Search"></header><main><h1>${escapeHtml(title)}</h1>${content}</main>`,
  });
