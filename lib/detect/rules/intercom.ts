import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'intercom',
  name: 'Intercom',
  home: ['app.intercom.com', 'developers.intercom.com'],
  rules: [
    {
      id: 'intercom-token',
      kind: 'access token',
      pattern: /dG9rO[A-Za-z\d+/]{50,70}={0,2}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.intercom.com/a/apps/_/developer-hub',
  docs: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
  advice: 'Regenerate the access token of the app in the developer hub.',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/intercom',
};

export const samples: Samples = {
  'intercom-token': 'dG9rO[jm][A-Za-z0-9]{53}=',
};
