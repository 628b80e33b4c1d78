import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'ifttt',
  name: 'IFTTT',
  home: ['ifttt.com/maker_webhooks'],
  rules: [
    {
      id: 'ifttt-key',
      kind: 'webhook key',
      pattern: /\/with\/key\/(?<value>[\w-]{22,50})(?![\w-])/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://ifttt.com/maker_webhooks/settings',
  docs: 'https://ifttt.com/maker_webhooks',
  advice: 'Edit the connection of Webhooks to have another key.',
  source: 'https://help.ifttt.com/hc/en-us/articles/115010230347-Webhooks-service-FAQ',
};

export const samples: Samples = {
  'ifttt-key': ['https://maker.ifttt.com/trigger/door/with/key/', '[\\w-]{43}', ''],
};
