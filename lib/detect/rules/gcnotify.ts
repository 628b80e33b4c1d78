import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'gcnotify',
  name: 'GC Notify',
  home: ['notification.canada.ca'],
  rules: [
    {
      id: 'gcnotify-key',
      kind: 'API key',
      late: true,
      // What its owner calls it, the service, and the secret: two UUIDs at its end.
      pattern: /gcntfy-[\w-]{75,330}(?![\w-])/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://notification.canada.ca/',
  docs: 'https://documentation.notification.canada.ca/en/start.html',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://documentation.notification.canada.ca/en/keys.html',
};

export const samples: Samples = {
  'gcnotify-key':
    'gcntfy-site-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-9[0-9a-f]{3}-[0-9a-f]{12}-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-9[0-9a-f]{3}-[0-9a-f]{12}',
};
