import { describe, expect, it } from 'vitest';
import { createKindOf, familyKind } from '../../../lib/answer/family';

/** A document of these parts. */
function page(head: string, body = '', bodyAttributes = '', htmlAttributes = ''): Document {
  return new DOMParser().parseFromString(
    `<!doctype html><html ${htmlAttributes}><head>${head}</head><body ${bodyAttributes}>${body}</body></html>`,
    'text/html',
  );
}
const meta = (name: string, content: string): string =>
  `<meta name="${name}" content="${content}">`;

describe('the kind of a page by its software', () => {
  it.each<[string, Document, string]>([
    ['GitLab', page('<meta content="GitLab" property="og:site_name">'), 'tracker'],
    [
      'GitLab signed in',
      page('', '', 'class="tab-width-8 gl-browser-chrome gl-platform-linux"'),
      'tracker',
    ],
    ['Gitea', page(meta('author', 'Gitea - Git with a cup of tea')), 'tracker'],
    ['Forgejo', page(meta('keywords', 'git,forge,forgejo')), 'tracker'],
    ['Gogs', page(meta('author', 'Gogs')), 'tracker'],
    ['Bitbucket', page(meta('application-name', 'Bitbucket')), 'tracker'],
    ['Jira', page(meta('application-name', 'JIRA'), '', 'id="jira" class="aui-layout"'), 'tracker'],
    ['Confluence', page(meta('confluence-base-url', 'https://wiki.acme.example'), ''), 'document'],
    ['Redmine', page(meta('description', 'Redmine')), 'tracker'],
    ['Bugzilla', page('', '<div id="bugzilla-body"></div>'), 'tracker'],
    ['Phabricator', page('', '', 'class="device-desktop phabricator-home"'), 'tracker'],
    ['YouTrack', page('<title>Issues | YouTrack</title>'), 'tracker'],
    ['Trac', page('<script src="/trac/chrome/common/js/trac.js"></script>'), 'tracker'],
    ['Gerrit', page('', '<script src="/elements/gr-app.js?v=3"></script>'), 'tracker'],
    ['Mattermost', page(meta('application-name', 'Mattermost')), 'chat'],
    ['Rocket.Chat', page(meta('application-name', 'Rocket.Chat')), 'chat'],
    ['Zulip', page('', '<div id="page-params"></div><div id="app-loading"></div>'), 'chat'],
    ['Element', page('', '<section id="matrixchat"></section>'), 'chat'],
    ['Discourse', page(meta('generator', 'Discourse 3.5.0 - https://www.discourse.org')), 'forum'],
    ['phpBB', page('', '', 'id="phpbb" class="nojs"'), 'forum'],
    ['XenForo', page('', '', '', 'id="XF"'), 'forum'],
    [
      'Mastodon',
      page(
        '',
        '<div id="mastodon"></div><script id="initial-state" type="application/json"></script>',
      ),
      'forum',
    ],
    ['MediaWiki', page(meta('generator', 'MediaWiki 1.43.1')), 'document'],
    [
      'HedgeDoc',
      page(meta('application-name', 'HedgeDoc - Ideas grow better together')),
      'document',
    ],
    ['Nextcloud', page(meta('apple-itunes-app', 'app-id=1125420102')), 'document'],
    ['PrivateBin', page('<script src="js/privatebin.js?2.0"></script>'), 'paste'],
    ['Open WebUI', page(meta('apple-mobile-web-app-title', 'Open WebUI')), 'assistant'],
    ['LibreChat', page('<title>LibreChat</title>'), 'assistant'],
    ['Roundcube', page('<title>Inbox :: Roundcube Webmail</title>'), 'mail'],
  ])('%s', (_, document, kind) => {
    expect(familyKind(document)).toBe(kind);
  });

  it.each<[string, Document]>([
    ['an empty page', page('')],
    [
      'a page about one',
      page('<title>How to move from GitLab to Gitea</title>', '<p>Redmine, Jira</p>'),
    ],
    ['a shop with a description', page(meta('description', 'We host Redmine for you'))],
    ['half of what it takes', page('', '<div id="mastodon"></div>')],
    [
      'an element with a name of the document’s own',
      page('', '<img name="head"><img name="scripts">'),
    ],
  ])('is not known of %s', (_, document) => {
    expect(familyKind(document)).toBeNull();
  });
});

describe('the kind of a page', () => {
  it('is that of the lists first, whatever the page says', () => {
    const kindOf = createKindOf(page(meta('application-name', 'Mattermost')));
    expect(kindOf('github.com', '/acme/app/issues')).toBe('tracker');
    expect(kindOf('github.com', '/settings/tokens')).toBe('console');
    expect(kindOf('localhost', '/')).toBe('local');
    expect(kindOf('chat.acme.example', '/')).toBe('chat');
  });

  it('is found out later where an application fills its page late', () => {
    const late = page('<title>Loading</title>');
    const kindOf = createKindOf(late);
    expect(kindOf('chat.acme.example', '/')).toBe('unknown');
    late.body.innerHTML = '<section id="matrixchat"></section>';
    late.title = 'Element';
    expect(kindOf('chat.acme.example', '/')).toBe('chat');
  });
});
