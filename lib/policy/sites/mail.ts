import type { SiteList } from './site';

/** Web mail: a message cannot be called back. */
export const mail: SiteList = {
  kind: 'mail',
  guarded: true,
  sites: [
    'mail.google.com',
    'outlook.live.com',
    'outlook.office.com',
    'outlook.office365.com',
    'outlook.cloud.microsoft',
    'mail.proton.me',
    'mail.yahoo.com',
    'app.fastmail.com',
  ],
};
