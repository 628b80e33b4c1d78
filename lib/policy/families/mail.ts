import type { Family } from './family';

/** Web mail on hosts of its own. */
export const mail: readonly Family[] = [
  {
    name: 'Roundcube',
    kind: 'mail',
    marks: [{ title: /\bRoundcube\b/ }, { classes: /\btask-mail\b/ }],
  },
  { name: 'SOGo', kind: 'mail', marks: [{ asset: /\bSOGo\.woa\b/ }] },
  { name: 'Outlook on the web', kind: 'mail', marks: [{ asset: /\/owa\/(?:auth|prem)\// }] },
];
