import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'uptimerobot',
  name: 'UptimeRobot',
  home: ['dashboard.uptimerobot.com', 'uptimerobot.com/dashboard'],
  rules: [
    {
      id: 'uptimerobot-key',
      kind: 'API key',
      named: 'uptimerobot*key',
      pattern: /(?:ur|u|m)\d{4,10}-[\da-f]{24}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dashboard.uptimerobot.com/integrations',
  docs: 'https://uptimerobot.com/api/legacy/',
  advice: 'Delete the main key; a read-only or monitor-specific key does for most uses.',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/uptimerobot',
};

export const samples: Samples = {
  'uptimerobot-key': ['UPTIMEROBOT_API_KEY=', 'u\\d{7}-[0-9a-f]{24}', ''],
};
