import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'assemblyai',
  name: 'AssemblyAI',
  home: ['www.assemblyai.com/dashboard', 'www.assemblyai.com/app'],
  rules: [
    {
      id: 'assemblyai-key',
      kind: 'API key',
      named: 'assemblyai*key|assembly*apikey|assemblyai*token',
      pattern: /[\da-f]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://www.assemblyai.com/dashboard/api-keys',
  docs: 'https://www.assemblyai.com/docs/api-reference/overview',
  advice: 'Delete the key, and give browsers temporary tokens instead of it.',
  source:
    'https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/assemblyai.yml',
};

export const samples: Samples = {
  'assemblyai-key': ['ASSEMBLYAI_API_KEY=', '[0-9a-f]{32}', ''],
};
