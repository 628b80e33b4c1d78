import type { Family } from './family';

/** Code hosts, issue trackers and help desks on hosts of their own. */
export const trackers: readonly Family[] = [
  {
    name: 'GitLab',
    kind: 'tracker',
    marks: [{ meta: 'og:site_name', is: /^gitlab\b/i }, { classes: /\bgl-(?:browser|platform)-/ }],
  },
  {
    name: 'Gitea',
    kind: 'tracker',
    marks: [
      { meta: 'author', is: /^gitea\b/i },
      { meta: 'keywords', is: /\bgitea\b/i },
    ],
  },
  {
    name: 'Forgejo',
    kind: 'tracker',
    marks: [
      { meta: 'author', is: /^forgejo\b/i },
      { meta: 'keywords', is: /\bforgejo\b/i },
    ],
  },
  { name: 'Gogs', kind: 'tracker', marks: [{ meta: 'author', is: /^gogs\b/i }] },
  {
    name: 'GitHub Enterprise',
    kind: 'tracker',
    marks: [{ meta: 'github-keyboard-shortcuts', is: /./ }],
  },
  {
    name: 'Bitbucket Data Center',
    kind: 'tracker',
    marks: [{ meta: 'application-name', is: /^(?:bitbucket|stash)$/i }],
  },
  {
    name: 'Jira',
    kind: 'tracker',
    marks: [{ meta: 'application-name', is: /^jira$/i }, { ids: ['jira'] }],
  },
  { name: 'Gerrit', kind: 'tracker', marks: [{ asset: /\/elements\/gr-app\.js$/ }] },
  {
    name: 'Redmine',
    kind: 'tracker',
    marks: [{ meta: 'description', is: /^redmine$/i }],
  },
  { name: 'OpenProject', kind: 'tracker', marks: [{ meta: 'app_title', is: /^openproject\b/i }] },
  { name: 'Bugzilla', kind: 'tracker', marks: [{ ids: ['bugzilla-body'] }] },
  { name: 'Phabricator', kind: 'tracker', marks: [{ classes: /\b(?:phabricator|phui)-/ }] },
  {
    name: 'YouTrack',
    kind: 'tracker',
    marks: [
      { meta: 'application-name', is: /youtrack/i },
      { meta: 'apple-mobile-web-app-title', is: /youtrack/i },
      { title: /(?:^|[|–-] )YouTrack$/ },
    ],
  },
  { name: 'Trac', kind: 'tracker', marks: [{ asset: /\/chrome\/common\/js\/trac\.js$/ }] },
  { name: 'MantisBT', kind: 'tracker', marks: [{ asset: /\bace-mantis\b/ }] },
  { name: 'osTicket', kind: 'tracker', marks: [{ meta: 'keywords', is: /^osticket\b/i }] },
  { name: 'Zammad', kind: 'tracker', marks: [{ title: /\bZammad\b/ }] },
];
