import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'line',
  name: 'LINE',
  home: ['developers.line.biz/console'],
  rules: [
    {
      id: 'line-token',
      kind: 'channel access token',
      named: '^line*token|^channel*token',
      pattern: /[A-Za-z\d+/]{150,200}={0,2}/,
    },
    {
      id: 'line-secret',
      kind: 'channel secret',
      named: '^line*secret',
      pattern: /[\da-f]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://developers.line.biz/console/',
  docs: 'https://developers.line.biz/en/docs/basics/channel-access-token/',
  advice: 'Reissue the channel access token; tokens with an expiry date limit what a leak can do.',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/linemessaging',
  rules: {
    'line-secret': {
      advice: 'Reissue the channel secret in the console.',
    },
  },
};

export const samples: Samples = {
  'line-token': ['LINE_CHANNEL_ACCESS_TOKEN=', '[A-Za-z0-9+/]{171}=', ''],
  'line-secret': ['LINE_CHANNEL_SECRET=', '[0-9a-f]{32}', ''],
};
