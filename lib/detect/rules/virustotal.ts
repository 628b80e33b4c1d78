import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'virustotal',
  name: 'VirusTotal',
  home: ['www.virustotal.com/gui/my-apikey', 'www.virustotal.com/gui/user'],
  rules: [
    {
      id: 'virustotal-key',
      kind: 'API key',
      named: 'virustotal*key|^vt*apikey',
      pattern: /[\da-f]{64}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://www.virustotal.com/gui/my-apikey',
  docs: 'https://docs.virustotal.com/docs/please-give-me-an-api-key',
  advice: 'Rotate the API key in the account: it shows what the account has searched.',
  source:
    'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/virustotal.go',
};

export const samples: Samples = {
  'virustotal-key': ['VIRUSTOTAL_API_KEY=', '[0-9a-f]{64}', ''],
};
