import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'workato',
  name: 'Workato',
  home: ['app.workato.com', 'www.workato.com'],
  rules: [
    {
      id: 'workato-token',
      kind: 'developer API token',
      literals: ['wrka'],
      pattern: /wrka(?:[a-z]{2})?-eyJ[\w-]{8,300}\.eyJ[\w-]{16,700}\.[\w-]{64,700}(?![\w-])/,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.workato.com/workato-api.html',
  advice: 'Rotate the token of the API client, and limit its role and addresses.',
  source:
    'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/workato.go',
};

export const samples: Samples = {
  'workato-token': 'wrkaeu-eyJ[A-Za-z0-9]{30}\\.eyJ[A-Za-z0-9]{90}\\.[\\w-]{342}',
};
