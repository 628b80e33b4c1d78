import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'llamacloud',
  name: 'LlamaCloud',
  home: ['cloud.llamaindex.ai'],
  rules: [
    {
      id: 'llamacloud-key',
      kind: 'API key',
      late: true,
      env: 'LLAMA_CLOUD_API_KEY',
      pattern: /llx-[A-Za-z\d]{48}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://cloud.llamaindex.ai/api-key',
  docs: 'https://developers.llamaindex.ai/python/cloud/general/api_key/',
  advice: 'Delete the key; keys belong to a project, so make one for each.',
  source: 'https://developers.llamaindex.ai/python/cloud/general/api_key/',
};

export const samples: Samples = {
  'llamacloud-key': 'llx-[A-Za-z0-9]{48}',
};
