import type { Finding, SecretClass } from '../../detect/types';

/**
 * Google says that a key for browsers is no secret once it is restricted, and every page with a map or
 * Firebase holds one. Pasted into a message the same key is none of a browser's, so the rule calls it
 * a secret; in a page's source it is explained.
 */
const IN_PAGES = new Set(['google-api-key']);

/** The class of a finding where it was found: in what a page is made of. */
export function classInPage({ rule, class: kind }: Finding): SecretClass {
  return kind === 'secret' && IN_PAGES.has(rule) ? 'publishable' : kind;
}

/** Which restriction a publishable key wants, by rule; each from the provider's own page on it. */
const RESTRICTIONS: Readonly<Record<string, string>> = {
  // docs.cloud.google.com/docs/authentication/api-keys#securing
  'google-api-key':
    'Restrict it to your sites and to the APIs they use: without that, it opens paid services as well.',
  // docs.mapbox.com/accounts/guides/tokens/#url-restrictions
  'mapbox-public-token': 'Limit it to the addresses of your site, and give it public scopes only.',
  // supabase.com/docs/guides/database/postgres/row-level-security
  'supabase-publishable-key': 'Turn on row-level security for every table the API can reach.',
  // docs.sentry.io/concepts/key-terms/dsn-explainer
  'sentry-dsn': 'Set allowed domains and a rate limit for it in the settings of the project.',
  // algolia.com/doc/guides/security/security-best-practices
  'algolia-search-key': 'Allow it to search only, and limit its referrers and indices.',
  // supabase.com/docs/guides/database/postgres/row-level-security
  jwt: 'Turn on row-level security for every table the API can reach.',
};

/** @returns one line of English, as the facts of rules are; `null` if none is known. */
export function restrictionOf(rule: string): string | null {
  return RESTRICTIONS[rule] ?? null;
}
