import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'zapier',
  name: 'Zapier',
  home: ['zapier.com/app'],
  rules: [
    {
      id: 'zapier-webhook',
      kind: 'catch hook',
      pattern: /hooks\.zapier\.com\/hooks\/catch\/(?<value>\d{4,10}\/[a-z\d]{5,12})(?!\w)/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://zapier.com/app/zaps',
  docs: 'https://help.zapier.com/hc/en-us/articles/8496288690317',
  advice: 'Make a new hook in the Zap; the old address then does nothing.',
  source: 'https://help.zapier.com/hc/en-us/articles/8496288690317',
};

export const samples: Samples = {
  'zapier-webhook': ['https://hooks.zapier.com/hooks/catch/', '[1-9]\\d{6}/[a-z0-9]{7}', ''],
};
