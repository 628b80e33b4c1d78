import type { SiteList } from './site';

/** Password and secret managers: made to hold what Keyslip looks for. */
export const secretManagers: SiteList = {
  kind: 'secret-manager',
  guarded: false,
  sites: [
    'vault.bitwarden.com',
    '*.1password.com',
    '*.lastpass.com',
    'app.dashlane.com',
    '*.doppler.com',
    'app.infisical.com',
    '*.akeyless.io',
    'pass.proton.me',
  ],
};
