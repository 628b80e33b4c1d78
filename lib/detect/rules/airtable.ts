import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'airtable',
  name: 'Airtable',
  home: ['airtable.com/create/tokens'],
  rules: [
    {
      id: 'airtable-pat',
      kind: 'personal access token',
      pattern: /pat[A-Za-z\d]{14}\.[\da-f]{64}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://airtable.com/create/tokens',
  docs: 'https://airtable.com/developers/web/guides/personal-access-tokens',
  advice: 'Delete the token, then create one for the bases it needs.',
  source: 'https://airtable.com/developers/web/guides/personal-access-tokens',
};

export const samples: Samples = {
  'airtable-pat': 'pat[A-Za-z0-9]{14}\\.[0-9a-f]{64}',
};
