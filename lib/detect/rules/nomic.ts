import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'nomic',
  name: 'Nomic',
  home: ['atlas.nomic.ai'],
  rules: [
    {
      id: 'nomic-key',
      kind: 'API key',
      named: 'nomic*key|nomic*token',
      pattern: /nk-[\w-]{43}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://atlas.nomic.ai/cli-login',
  docs: 'https://docs.nomic.ai/atlas/get-started',
  advice: 'Delete the key in the organization settings and log in anew.',
  source: 'https://docs.nomic.ai/atlas/get-started',
};

export const samples: Samples = {
  'nomic-key': ['NOMIC_API_KEY=', 'nk-[A-Za-z0-9]{43}', ''],
};
