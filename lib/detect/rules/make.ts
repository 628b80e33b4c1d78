import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'make',
  name: 'Make',
  home: ['*.make.com'],
  rules: [
    {
      id: 'make-webhook',
      kind: 'webhook',
      literals: ['.make.com/'],
      pattern: /(?<=hook\.[a-z\d]{2,5})\.make\.com\/(?<value>[a-z\d]{32})(?!\w)/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://help.make.com/webhooks',
  advice: 'Delete the webhook, and make a new one for the scenario.',
  source: 'https://help.make.com/webhooks',
};

export const samples: Samples = {
  'make-webhook': ['https://hook.eu2.make.com/', '[a-z0-9]{32}', ''],
};
