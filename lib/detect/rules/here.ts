import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'here',
  name: 'HERE',
  home: ['platform.here.com'],
  rules: [
    {
      id: 'here-key',
      kind: 'API key',
      named: '^here*apikey',
      pattern: /[\w-]{43}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://platform.here.com/access',
  docs: 'https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/plat-using-apikeys.html',
  advice: 'Delete the API key of the app; list trusted domains for keys used in pages.',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/hereapi',
};

export const samples: Samples = {
  'here-key': ['HERE_API_KEY=', '[\\w-]{42}[A-Za-z0-9]', ''],
};
