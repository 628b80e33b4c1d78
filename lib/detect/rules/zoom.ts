import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'zoom',
  name: 'Zoom',
  home: ['marketplace.zoom.us'],
  rules: [
    {
      id: 'zoom-secret',
      kind: 'client secret',
      named: '^zoom*secret',
      pattern: /[A-Za-z\d]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://marketplace.zoom.us/user/build',
  docs: 'https://developers.zoom.us/docs/internal-apps/s2s-oauth/',
  advice: 'Regenerate the client secret of the app, and leave it only the scopes it needs.',
  source: 'https://developers.zoom.us/docs/internal-apps/s2s-oauth/',
};

export const samples: Samples = {
  'zoom-secret': ['ZOOM_CLIENT_SECRET=', '[A-Za-z0-9]{32}', ''],
};
