import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'pubnub',
  name: 'PubNub',
  home: ['admin.pubnub.com'],
  rules: [
    {
      id: 'pubnub-secret-key',
      kind: 'secret key',
      pattern: /sec-c-(?:[A-Za-z\d+/]{40,64}|[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12})/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://www.pubnub.com/docs/general/setup/account-setup',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://www.pubnub.com/docs/general/setup/account-setup',
};

export const samples: Samples = {
  'pubnub-secret-key': 'sec-c-[A-Za-z0-9]{48}',
};
