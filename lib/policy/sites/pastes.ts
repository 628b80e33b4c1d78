import type { SiteList } from './site';

/** Paste and snippet sites: public by default, and crawled for keys within minutes. */
export const pastes: SiteList = {
  kind: 'paste',
  guarded: true,
  sites: [
    'gist.github.com',
    'pastebin.com',
    'paste.debian.net',
    'dpaste.com',
    'dpaste.org',
    'paste.ee',
    'hastebin.com',
    'bpa.st',
    'paste.mozilla.org',
    'paste.rs',
    'rentry.co',
    'ideone.com',
    'jsfiddle.net',
    'codepen.io',
    'codesandbox.io',
    'stackblitz.com',
    'jsbin.com',
    'regex101.com',
    'jwt.io',
    'www.jwt.io',
    'gitlab.com/-/snippets',
    'play.golang.org',
    'go.dev/play',
    'play.rust-lang.org',
  ],
};
