import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'ns1',
  name: 'NS1',
  home: ['my.nsone.net'],
  rules: [
    {
      id: 'ns1-key',
      kind: 'API key',
      env: 'NS1_API_KEY',
      named: 'ns1apikey|nsoneapikey|ns1token',
      pattern: /[A-Za-z\d]{20}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://my.nsone.net/#/account/apikeys',
  docs: 'https://www.ibm.com/docs/en/ns1-connect?topic=keys-managing-api',
  advice: 'Delete the key, and limit the next one to zones and addresses.',
  source: 'https://www.ibm.com/docs/en/ns1-connect?topic=keys-managing-api',
};

export const samples: Samples = {
  'ns1-key': ['NS1_API_KEY=', '[A-Za-z0-9]{20}', ''],
};
