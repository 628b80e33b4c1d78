import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'ollama',
  name: 'Ollama',
  home: ['ollama.com/settings'],
  rules: [
    {
      id: 'ollama-key',
      kind: 'API key',
      named: 'ollama*key',
      pattern: /[\da-f]{32}\.[\w-]{24}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://ollama.com/settings/keys',
  docs: 'https://docs.ollama.com/api/authentication',
  advice: 'Revoke the key in the settings and create one for each machine.',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml',
};

export const samples: Samples = {
  'ollama-key': ['OLLAMA_API_KEY=', '[0-9a-f]{32}\\.[A-Za-z0-9]{24}', ''],
};
