import { createHash } from 'node:crypto';
import { avatar, escapeHtml, page } from './layout';
import type { Reply } from './site';

const words =
  'the release job stops in the publish step since this morning and nobody knows why although the same commit passed yesterday on another runner'.split(
    ' ',
  );

/** Some words of a comment, the same for the same number. */
function prose(n: number): string {
  return Array.from(
    { length: 40 },
    (_, i) => words[(n * 7 + i * (1 + (n % 5))) % words.length],
  ).join(' ');
}

const commit = (n: number): string => createHash('sha1').update(String(n)).digest('hex');

/** A page of the tracker without a script of its own, unless it is given one. */
function trackerLike(title: string, body: string, script?: string): Reply {
  return page({
    title,
    look: 'tracker',
    body: `<main>${body}</main>`,
    ...(script ? { script } : {}),
  });
}

/**
 * An issue with many comments, some with code.
 * @param planted text to stand in a comment, by its number.
 */
export function longIssue(count: number, planted: ReadonlyMap<number, string>): Reply {
  const comments = Array.from({ length: count }, (_, n) => {
    const own = planted.get(n);
    const log = `<pre><code><span class="k">run</span> ${n}: <span class="s">${commit(n)}</span>\n  ok ${n}/500\n</code></pre>`;
    return `<li>${avatar(`User ${n}`)}<article class="card" data-id="${n}" data-hovercard="/users/${n}/hovercard?subject=${n}"><h2><a href="/users/${n}">user ${n}</a> <small><time datetime="2026-11-24T09:00:00Z">commented</time></small></h2><div class="text"><p>${prose(n)} <a href="/acme/app/commit/${commit(n)}"><code>${commit(n).slice(0, 7)}</code></a></p>${own ? `<p id="planted-${n}">${own}</p>` : ''}${n % 3 === 0 ? log : ''}</div></article></li>`;
  });
  return trackerLike(
    'A long issue',
    `<h1>A long issue</h1><ol class="thread">${comments.join('\n')}</ol>`,
  );
}

/** The output of a job, drawn line by line as it is scrolled. @param log address of its text. */
export function jobLog(log: string): Reply {
  return trackerLike(
    'Run 7',
    `<h1>Run 7</h1><div id="log" class="job-log" tabindex="0" data-log="${escapeHtml(log)}"></div>`,
    'log-viewer',
  );
}

/** Lines of a log. @param planted by the number of its line. */
export function logText(count: number, planted: ReadonlyMap<number, string>): string {
  return Array.from(
    { length: count },
    (_, n) =>
      planted.get(n) ??
      `2026-11-24T09:41:07Z step ${n % 9} ok ${commit(n).slice(0, 12)} ${words[n % words.length]}`,
  ).join('\n');
}

/** A page as frameworks render it on the server: data for its scripts, and data handed over by a variable. */
export function renderedPage(data: unknown, env: unknown, markup = ''): Reply {
  return trackerLike(
    'Shop',
    `<h1>Shop</h1><p>Nothing to see.</p>${markup}
<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: data } })}</script>
<script>window.__ENV__ = ${JSON.stringify(env)};</script>`,
  );
}

/** Two nodes a line, and a word at the end. */
export function hugePage(nodes: number, end: string): Reply {
  const lines = Array.from({ length: nodes / 2 }, (_, n) => `<li>entry ${n}</li>`);
  return trackerLike(
    'Huge',
    `<section><div><ul>${lines.join('')}</ul></div><p id="end">${end}</p></section>`,
  );
}

/** Changes as fast as it can, for ever. */
export function restlessPage(): Reply {
  return trackerLike(
    'Restless',
    '<h1>Restless</h1><div id="restless" hidden></div><p id="count">0</p>',
    'restless',
  );
}

/** A form and the list it leads to, without a document in between. */
export function singlePage(): Reply {
  return trackerLike(
    'Application',
    `<div id="view"><h1>Write</h1><textarea id="comment" rows="4"></textarea><p><button id="send" type="button">Comment</button></p></div>`,
    'single-page',
  );
}

/** Coloured as viewers of code do it: a few letters an element. */
const coloured = (text: string): string => text.replace(/.{1,4}/g, '<span>$&</span>');

/**
 * Keys as viewers show them: under a field that lets them be selected, folded up at the end of a long page,
 * and in a line that is longer than its box.
 */
export function shownKeys(keys: { readonly code: string; readonly folded: string }): Reply {
  return {
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><html lang="en"><head><title>Keys</title><style>
body { margin: 40px }
pre { font: 12px/20px monospace }
#code { position: relative }
#code textarea { position: absolute; inset: 0; width: 100%; border: 0; color: transparent; background: none; resize: none }
#code pre { margin: 0 }
#far { height: 2000px }
#long { width: 200px; overflow-x: auto }
</style></head><body><main><div id="above"></div>
<div id="code"><textarea aria-readonly="true">const token = '${keys.code}';</textarea><pre>const token = '<b id="key">${coloured(keys.code)}</b>';</pre></div>
<div id="far"></div>
<details><summary>Log</summary><pre id="long">${'-'.repeat(80)} ${keys.folded}</pre></details></main></body></html>`,
  };
}
