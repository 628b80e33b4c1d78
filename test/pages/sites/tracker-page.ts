import { avatar, page } from '../layout';
import type { Reply } from '../site';

/** A page of the tracker, with its header and the tabs of the project. */
export function trackerPage(title: string, content: string, script = 'tracker'): Reply {
  return page({
    title: `${title} · acme/app`,
    look: 'tracker',
    script,
    body: `<header class="bar">
  <span class="mark" aria-hidden="true"></span><strong>Tracker</strong>
  <nav aria-label="Project"><a href="/acme/app">acme</a> / <a href="/acme/app"><b>app</b></a></nav>
  ${avatar('Noor Haddad')}
</header>
<nav class="tabs" aria-label="Sections">
  <a href="/acme/app">Code</a><a href="/acme/app/issues/1" aria-current="page">Issues <i>12</i></a><a href="/acme/app">Reviews <i>3</i></a><a href="/acme/app/settings/secrets/new">Settings</a>
</nav>
<main>${content}</main>`,
  });
}
