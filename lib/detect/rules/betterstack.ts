import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'betterstack',
  name: 'Better Stack',
  home: ['telemetry.betterstack.com', 'uptime.betterstack.com', 'logs.betterstack.com'],
  rules: [
    {
      id: 'betterstack-token',
      kind: 'token',
      named: 'logtail*token|betterstack*token|betteruptime*token',
      pattern: /[A-Za-z\d]{24}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://betterstack.com/settings/api-tokens',
  docs: 'https://betterstack.com/docs/logs/api/getting-started/',
  advice: 'Delete the API token, or rotate the source’s token.',
  source: 'https://betterstack.com/docs/logs/api/getting-started/',
};

export const samples: Samples = {
  'betterstack-token': ['BETTERSTACK_API_TOKEN=', '[A-Za-z0-9]{24}', ''],
};
