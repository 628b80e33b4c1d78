import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'backblaze',
  name: 'Backblaze B2',
  home: ['secure.backblaze.com'],
  rules: [
    {
      id: 'backblaze-key',
      kind: 'application key',
      env: 'B2_APPLICATION_KEY',
      named: '^b2*key|backblaze*key|b2applicationkey',
      pattern: /K\d{3}[A-Za-z\d+/]{27}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://secure.backblaze.com/app_keys.htm',
  docs: 'https://www.backblaze.com/docs/cloud-storage-application-keys',
  advice: 'Delete the application key, and limit the next one to a bucket.',
  source: 'https://www.backblaze.com/docs/cloud-storage-application-keys',
};

export const samples: Samples = {
  'backblaze-key': ['B2_APPLICATION_KEY=', 'K005[A-Za-z0-9]{27}', ''],
};
