import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'mixedbread',
  name: 'Mixedbread',
  home: ['platform.mixedbread.com'],
  rules: [
    {
      id: 'mixedbread-key',
      kind: 'API key',
      env: 'MXBAI_API_KEY',
      pattern: /mxb_(?=[A-Za-z]{0,20}\d)[A-Za-z\d]{30,64}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://www.mixedbread.com/docs/quickstart',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://github.com/mixedbread-ai/openbread/blob/main/packages/cli/src/utils/config.ts',
};

export const samples: Samples = {
  'mixedbread-key': 'mxb_[a-z][0-9][A-Za-z0-9]{38}',
};
