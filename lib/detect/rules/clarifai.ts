import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'clarifai',
  name: 'Clarifai',
  home: ['clarifai.com'],
  rules: [
    {
      id: 'clarifai-token',
      kind: 'personal access token',
      late: true,
      named: 'clarifai*key|clarifai*token',
      pattern: /[\da-f]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://clarifai.com/settings/security',
  docs: 'https://docs.clarifai.com/control/authentication/pat',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.clarifai.com/control/authentication/pat',
};

export const samples: Samples = {
  'clarifai-token': ['CLARIFAI_API_KEY=', '[0-9a-f]{32}', ''],
};
