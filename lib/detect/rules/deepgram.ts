import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'deepgram',
  name: 'Deepgram',
  home: ['console.deepgram.com'],
  rules: [
    {
      id: 'deepgram-key',
      kind: 'API key',
      late: true,
      named: 'deepgram*key|deepgram*token',
      pattern: /[\da-f]{40}/,
    },
    {
      id: 'deepgram-client-key',
      kind: 'API key',
      late: true,
      literals: ['eepgram = createClient(', 'eepgramClient(', 'Deepgram('],
      pattern:
        /(?<=\w?)(?:eepgram = createClient|eepgramClient|Deepgram)\(["'](?<value>[\da-f]{40})(?=["'])/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://console.deepgram.com/',
  docs: 'https://developers.deepgram.com/docs/create-additional-api-keys',
  advice: 'Delete the key and create one with an expiry date.',
  source: 'https://developers.deepgram.com/docs/create-additional-api-keys',
};

export const samples: Samples = {
  'deepgram-client-key': ['const deepgram = createClient("', '[0-9a-f]{40}', '")'],
  'deepgram-key': ['DEEPGRAM_API_KEY=', '[0-9a-f]{40}', ''],
};
