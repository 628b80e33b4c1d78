import type { SiteList } from './site';

/** Documents, wikis and boards: shared by a link, and often more widely than their author remembers. */
export const documents: SiteList = {
  kind: 'document',
  guarded: true,
  sites: [
    'docs.google.com',
    'www.notion.so',
    'notion.so',
    'app.notion.com',
    '*.notion.site',
    'coda.io',
    'quip.com',
    '*.quip.com',
    'hackmd.io',
    'codimd.org',
    'www.figma.com',
    'miro.com',
    'airtable.com',
    'www.dropbox.com',
    '*.sharepoint.com',
    'paper.dropbox.com',
    'confluence.atlassian.com',
    '*.gitbook.com',
    'app.gitbook.com',
    'excalidraw.com',
    'etherpad.org',
  ],
};
