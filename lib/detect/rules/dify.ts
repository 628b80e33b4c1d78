import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'dify',
  name: 'Dify',
  home: ['cloud.dify.ai'],
  rules: [
    {
      id: 'dify-key',
      kind: 'API key',
      pattern: /(?:app|dataset)-(?=[A-Za-z]{0,20}\d)(?=[a-z\d]{0,20}[A-Z])[A-Za-z\d]{24}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.dify.ai/en/guides/application-publishing/developing-with-apis',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.dify.ai/en/guides/application-publishing/developing-with-apis',
};

export const samples: Samples = {
  'dify-key': 'app-[A-Z][0-9][a-z][A-Za-z0-9]{21}',
};
