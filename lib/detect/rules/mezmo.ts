import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'mezmo',
  name: 'Mezmo',
  home: ['app.mezmo.com', 'app.logdna.com'],
  rules: [
    {
      id: 'mezmo-key',
      kind: 'ingestion key',
      named: 'logdna*key|mezmo*key',
      pattern: /[\da-f]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.mezmo.com/manage/api-keys',
  docs: 'https://docs.mezmo.com/docs/ingestion-key',
  advice: 'Add a new ingestion key, switch senders to it, then delete the old one.',
  source: 'https://docs.mezmo.com/docs/ingestion-key',
};

export const samples: Samples = {
  'mezmo-key': ['LOGDNA_INGESTION_KEY=', '[0-9a-f]{32}', ''],
};
