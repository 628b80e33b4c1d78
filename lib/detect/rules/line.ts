import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'line',
  name: 'LINE',
  home: ['developers.line.biz'],
  rules: [
    {
      // The last sixteen bytes are the same in all of them.
      id: 'line-channel-token',
      kind: 'channel access token',
      literals: ['dB04t89/1O/w1cDnyilFU='],
      pattern: /(?<=(?<before>[A-Za-z\d+/]{150}))dB04t89\/1O\/w1cDnyilFU=/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://developers.line.biz/console/',
  docs: 'https://developers.line.biz/en/docs/basics/channel-access-token/',
  advice: 'Reissue the token of the channel; the old one ends at once.',
  source:
    'https://developers.line.biz/en/docs/basics/channel-access-token/#long-lived-channel-access-tokens',
};

export const samples: Samples = {
  'line-channel-token': '[A-Za-z0-9+/]{150}dB04t89/1O/w1cDnyilFU=',
};
