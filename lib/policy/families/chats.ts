import type { Family } from './family';

/** Team chats on hosts of their own. */
export const chats: readonly Family[] = [
  {
    name: 'Mattermost',
    kind: 'chat',
    marks: [
      { meta: 'application-name', is: /^mattermost$/i },
      { meta: 'apple-mobile-web-app-title', is: /^mattermost$/i },
    ],
  },
  {
    name: 'Rocket.Chat',
    kind: 'chat',
    marks: [{ meta: 'application-name', is: /^rocket\.chat$/i }],
  },
  {
    name: 'Zulip',
    kind: 'chat',
    marks: [{ ids: ['page-params', 'app-loading'] }, { meta: 'og:site_name', is: /^zulip$/i }],
  },
  {
    name: 'Element',
    kind: 'chat',
    marks: [{ ids: ['matrixchat'] }, { meta: 'application-name', is: /^element$/i }],
  },
  { name: 'Cinny', kind: 'chat', marks: [{ meta: 'application-name', is: /^cinny$/i }] },
];
