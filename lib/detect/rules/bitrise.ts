import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'bitrise',
  name: 'Bitrise',
  home: ['app.bitrise.io'],
  rules: [
    {
      id: 'bitrise-token',
      kind: 'access token',
      named: 'bitrise*token|bitrise*pat',
      pattern: /[\w-]{60,120}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.bitrise.io/me/account/security',
  docs: 'https://docs.bitrise.io/en/bitrise-ci/api/authenticating-with-the-bitrise-api.html',
  advice: 'Delete the token, and give the next one an expiry.',
  source:
    'https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/bitrise.yml',
};

export const samples: Samples = {
  'bitrise-token': ['BITRISE_TOKEN=', '[A-Za-z0-9]{86}', ''],
};
