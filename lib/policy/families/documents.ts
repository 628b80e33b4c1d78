import type { Family } from './family';

/** Wikis, pads and shared folders on hosts of their own. */
export const documents: readonly Family[] = [
  {
    name: 'Confluence',
    kind: 'document',
    marks: [{ ids: ['com-atlassian-confluence'] }, { meta: 'confluence-base-url', is: /./ }],
  },
  { name: 'MediaWiki', kind: 'document', marks: [{ meta: 'generator', is: /^mediawiki\b/i }] },
  { name: 'DokuWiki', kind: 'document', marks: [{ meta: 'generator', is: /^dokuwiki\b/i }] },
  {
    name: 'HedgeDoc',
    kind: 'document',
    marks: [{ meta: 'application-name', is: /^(?:hedgedoc|codimd|hackmd)\b/i }],
  },
  { name: 'Etherpad', kind: 'document', marks: [{ ids: ['editorcontainerbox'] }] },
  {
    name: 'Nextcloud',
    kind: 'document',
    marks: [
      { meta: 'apple-itunes-app', is: /\b1125420102\b/ },
      { ids: ['initial-state-core-config'] },
    ],
  },
  { name: 'PrivateBin', kind: 'paste', marks: [{ asset: /\bjs\/privatebin\.js\b/ }] },
];
