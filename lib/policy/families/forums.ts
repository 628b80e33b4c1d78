import type { Family } from './family';

/** Forums and social networks on hosts of their own. */
export const forums: readonly Family[] = [
  {
    name: 'Discourse',
    kind: 'forum',
    marks: [{ meta: 'generator', is: /^discourse\b/i }, { ids: ['data-discourse-setup'] }],
  },
  { name: 'phpBB', kind: 'forum', marks: [{ ids: ['phpbb'] }] },
  { name: 'XenForo', kind: 'forum', marks: [{ ids: ['XF'] }] },
  { name: 'Flarum', kind: 'forum', marks: [{ ids: ['flarum-content'] }] },
  { name: 'vBulletin', kind: 'forum', marks: [{ meta: 'generator', is: /^vbulletin\b/i }] },
  { name: 'NodeBB', kind: 'forum', marks: [{ asset: /\/assets\/nodebb(?:\.min)?\.js\b/ }] },
  { name: 'Discuz', kind: 'forum', marks: [{ meta: 'generator', is: /^discuz/i }] },
  { name: 'Mastodon', kind: 'forum', marks: [{ ids: ['mastodon', 'initial-state'] }] },
  { name: 'Misskey', kind: 'forum', marks: [{ meta: 'application-name', is: /^misskey$/i }] },
];
