import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'truenas',
  name: 'TrueNAS',
  home: [],
  rules: [
    {
      // Of the API's key nothing is its own but where it goes: in JSON, or in a call of its client.
      id: 'truenas-key',
      kind: 'API key',
      late: true,
      pattern:
        /login_with_api_key\\?["'](?:,\s{0,20}\\?"(?:jsonrpc|id)\\?":\s?[^\s,]{1,44}){0,2},\s{0,20}(?:\\?"params\\?"\s?:\s?)?(?:\[\s{0,20})?\\?["'](?<value>\d{1,5}-[A-Za-z\d]{64})/,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://www.truenas.com/docs/scale/scaletutorials/toptoolbar/managingapikeys/',
  advice: 'Delete the key, then create one with fewer permissions.',
  source:
    'https://github.com/praetorian-inc/noseyparker/blob/main/crates/noseyparker/data/default/builtin/rules/truenas.yml',
};

export const samples: Samples = {
  'truenas-key': [
    '"method": "auth.login_with_api_key", "params": ["',
    '[1-9]-[A-Za-z0-9]{64}',
    '"]',
  ],
};
