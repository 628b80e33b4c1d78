import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'vk',
  name: 'VK',
  home: ['vk.com/apps', 'id.vk.com'],
  rules: [
    {
      id: 'vk-token',
      kind: 'access token',
      pattern: /vk1\.a\.[\w-]{80,300}(?![\w-])/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://vk.com/settings?act=apps',
  docs: 'https://dev.vk.com/ru/api/access-token/getting-started',
  advice: 'End the sessions of the application, or remove the token of the community.',
  source: 'https://dev.vk.com/ru/api/access-token/getting-started',
};

export const samples: Samples = {
  'vk-token': 'vk1\\.a\\.[\\w-]{198}',
};
