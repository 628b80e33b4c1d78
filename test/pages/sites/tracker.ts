import { avatar, escapeHtml } from '../layout';
import type { Application, Post, Reply } from '../site';
import { formFields, json, seeOther } from '../site';
import { embeddedPage, embeddingPage } from './frames';
import { filesPage } from './tracker-files';
import { formsPage } from './tracker-forms';
import { hostilePage } from './tracker-hostile';
import { trackerPage } from './tracker-page';
import { newSecretPage, passwordPage } from './tracker-settings';
import { ways } from './ways';

/** An issue tracker, under github.com: issues, comments, every kind of form, and repository secrets. */
export const tracker: Application = async (visit) => {
  const { pathname } = visit.url;
  const reply = await ways(visit);
  if (reply) return reply;
  if (visit.method === 'POST') {
    if (pathname.startsWith('/api/')) return json({ ok: true });
    const field = await formFields(visit);
    if (pathname === '/acme/app/issues') {
      visit.store.issue = { title: field('title'), body: field('body') };
      return seeOther('/acme/app/issues/1');
    }
    if (pathname === '/acme/app/issues/1/comments') {
      visit.store.comments.push({ author: 'Noor Haddad', text: field('comment') });
      return seeOther('/acme/app/issues/1');
    }
    return received();
  }
  switch (pathname) {
    case '/acme/app/issues/new':
      return newIssue();
    case '/acme/app/issues/1':
      return issue(visit.store.issue, visit.store.comments);
    case '/acme/app/forms':
      return formsPage();
    case '/acme/app/files':
      return filesPage();
    case '/acme/app/hostile':
      return hostilePage(visit.url);
    case '/acme/app/search':
      return received();
    case '/acme/app/settings/secrets/new':
      return newSecretPage();
    case '/login':
      return passwordPage();
    case '/frames':
      return embeddingPage();
    case '/frames/inner':
      return embeddedPage();
    default:
      return undefined;
  }
};

function newIssue(): Reply {
  return trackerPage(
    'New issue',
    `<h1>New issue</h1>
<form class="card" action="/acme/app/issues" method="post">
  <label for="issue-title">Title</label>
  <input id="issue-title" name="title" autocomplete="off" placeholder="What is wrong?">
  <label for="issue-body">Description</label>
  ${editorBar}
  <textarea id="issue-body" name="body" rows="12" placeholder="What happened? What did you expect? Logs help."></textarea>
  <p class="actions"><small>Markdown is supported</small><button id="submit-issue" class="primary">Submit new issue</button></p>
</form>`,
  );
}

const editorBar = `<div class="editor-bar" aria-hidden="true"><span>Write</span><span>Preview</span><span class="tools"><b>B</b><i>I</i><code>&lt;&gt;</code></span></div>`;

const firstReport = `Since this morning every run of the release job stops in the publish step.
The same commit passed yesterday.`;

function issue(stored: { title: string; body: string } | undefined, comments: readonly Post[]) {
  const title = stored?.title || 'Release job stops in the publish step';
  const posts: Post[] = [{ author: 'Mara Lind', text: stored?.body ?? firstReport }, ...comments];
  const list = posts
    .map(
      ({ author, text }) =>
        `<li>${avatar(author)}<article class="card"><h2>${escapeHtml(author)} <small>commented</small></h2><div class="text">${escapeHtml(text)}</div></article></li>`,
    )
    .join('\n');
  return trackerPage(
    title,
    `<h1>${escapeHtml(title)} <small>#1</small></h1>
<p><span class="state">Open</span> <small>${posts.length} ${posts.length === 1 ? 'comment' : 'comments'}</small></p>
<ol class="thread">${list}</ol>
<form class="card" action="/acme/app/issues/1/comments" method="post">
  <label for="comment">Add a comment</label>
  ${editorBar}
  <textarea id="comment" name="comment" rows="6"></textarea>
  <p class="actions"><button id="submit-comment" class="primary">Comment</button></p>
</form>`,
  );
}

function received(): Reply {
  return trackerPage('Received', '<h1>Received</h1><p id="received">Thank you.</p>');
}
