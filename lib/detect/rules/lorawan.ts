import { passwordHash } from '../checks/command';
import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'lorawan',
  name: 'LoRaWAN',
  home: [],
  rules: [
    {
      id: 'lorawan-session-key',
      kind: 'key of a device',
      env: 'LORAWAN_KEY',
      named: 'nwkskey|appskey|lora*appkey|nwksenckey|nwksintkey',
      pattern: /[\da-fA-F]{32}/,
      late: true,
    },
    {
      id: 'lorawan-key-bytes',
      kind: 'key of a device in bytes',
      env: 'LORAWAN_KEY',
      literals: ['appkey[', 'nwkskey[', 'appskey[', 'nwkkey['],
      pattern:
        /(?<=\w{0,9})(?:appkey|nwkskey|appskey|nwkkey)\[(?:16)?\] ?= ?\{\s{0,9}(?!0x2b, ?0x7e)(?<value>0x[\da-f]{2}(?:,\s{0,4}0x[\da-f]{2}){15})/i,
      check: passwordHash,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://www.thethingsnetwork.org/docs/lorawan/security/',
  advice: 'Register the device anew: it joins with another key then.',
  source: 'https://www.thethingsnetwork.org/docs/lorawan/security/',
};

export const samples: Samples = {
  'lorawan-session-key': ['nwkSKey: ', '[0-9A-F]{32}', '\n'],
  'lorawan-key-bytes': [
    'static const u1_t PROGMEM APPKEY[16] = { ',
    `${'0x[0-9A-F]{2}, '.repeat(15)}0x[0-9A-F]{2}`,
    ' };',
  ],
};
