import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'webex',
  name: 'Webex',
  home: ['developer.webex.com'],
  rules: [
    {
      id: 'webex-token',
      kind: 'access token',
      named: 'webex*token|^spark*token|^bot*token',
      pattern: /[A-Za-z\d]{64}_[A-Za-z\d]{4}_[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://developer.webex.com/my-apps',
  docs: 'https://developer.webex.com/docs/bots',
  advice: 'Regenerate the bot’s access token; personal tokens end within twelve hours.',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/webexbot',
};

export const samples: Samples = {
  'webex-token': [
    'WEBEX_ACCESS_TOKEN=',
    '[A-Za-z0-9]{64}_[A-Z0-9]{4}_[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
    '',
  ],
};
