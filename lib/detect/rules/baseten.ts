import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'baseten',
  name: 'Baseten',
  home: ['app.baseten.co'],
  rules: [
    {
      id: 'baseten-key',
      kind: 'API key',
      named: 'baseten*key',
      pattern: /[A-Za-z\d]{8}\.[A-Za-z\d]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.baseten.co/settings/api_keys',
  docs: 'https://docs.baseten.co/organization/api-keys',
  advice: 'Delete the key, and use one of the workspace that may only call the models needed.',
  source: 'https://docs.baseten.co/organization/api-keys',
};

export const samples: Samples = {
  'baseten-key': ['BASETEN_API_KEY=', '[A-Za-z0-9]{8}\\.[A-Za-z0-9]{32}', ''],
};
