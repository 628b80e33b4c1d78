import { page } from '../layout';
import type { Application } from '../site';

/** A site that no list covers, under example.org: a small blog with a comment form. */
export const blog: Application = ({ url }) =>
  url.pathname !== '/' && url.pathname !== '/comments'
    ? undefined
    : page({
        title: 'A quiet blog',
        look: 'blog',
        body: `<main><h1>A quiet blog</h1><p>Notes on gardens, and now and then on servers.</p>
<form action="/comments" method="post"><label for="comment">Leave a comment</label>
<textarea id="comment" name="comment" rows="5"></textarea><button id="post" class="primary">Post</button></form></main>`,
      });
