import { aloneSid, pairedToken } from '../checks/pair';
import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'twilio',
  name: 'Twilio',
  home: ['console.twilio.com', 'www.twilio.com/console'],
  rules: [
    {
      id: 'twilio-account-sid',
      kind: 'account SID',
      literals: Array.from('0123456789abcdef', (digit) => `AC${digit}`),
      pattern: /AC[\da-f]{32}/,
      check: aloneSid,
      class: 'identifier',
    },
    {
      id: 'twilio-api-key-sid',
      kind: 'API key SID',
      literals: Array.from('0123456789abcdef', (digit) => `SK${digit}`),
      pattern: /SK[\da-f]{32}/,
      class: 'identifier',
    },
    {
      id: 'twilio-key-pair',
      kind: 'auth token',
      env: 'TWILIO_AUTH_TOKEN',
      literals: Array.from('0123456789abcdef', (digit) => `AC${digit}`),
      pattern:
        /AC[\da-f]{32}(?:[^\w]{1,20}[A-Za-z_]{1,24}){0,3}?[^\w]{1,20}(?<value>[\da-f]{32})(?!\w)/,
      check: pairedToken,
    },
    {
      id: 'twilio-auth-token',
      kind: 'auth token',
      named: 'twilio*token',
      pattern: /[\da-f]{32}/,
    },
    {
      id: 'twilio-api-secret',
      kind: 'API key secret',
      named: 'twilio*secret|twilio*apikey',
      pattern: /[A-Za-z\d]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://console.twilio.com/us1/account/keys-credentials/api-keys',
  docs: 'https://www.twilio.com/docs/iam/api-keys',
  advice: 'Promote the secondary auth token, or delete the API key and create a restricted one.',
  source: 'https://www.twilio.com/docs/glossary/what-is-a-sid',
};

export const samples: Samples = {
  'twilio-account-sid': 'AC[0-9a-f]{32}',
  'twilio-api-key-sid': 'SK[0-9a-f]{32}',
  'twilio-key-pair': ['AC0123456789abcdef0123456789abcdef:', '[0-9a-f]{32}', ''],
  'twilio-auth-token': ['TWILIO_AUTH_TOKEN=', '[0-9a-f]{32}', ''],
  'twilio-api-secret': ['TWILIO_API_SECRET=', '[A-Za-z0-9]{32}', ''],
};
