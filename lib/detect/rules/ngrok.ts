import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'ngrok',
  name: 'ngrok',
  home: ['dashboard.ngrok.com'],
  rules: [
    {
      id: 'ngrok-token',
      kind: 'authtoken',
      env: 'NGROK_AUTHTOKEN',
      named: 'ngrok*token|ngrok*key|authtoken',
      pattern: /[1-9][A-Za-z\d]{26}_[A-Za-z\d]{20,21}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dashboard.ngrok.com/authtokens',
  docs: 'https://ngrok.com/docs/agent/#authtokens',
  advice: 'Delete the authtoken, and give each machine one limited to its own addresses.',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/ngrok',
};

export const samples: Samples = {
  'ngrok-token': ['NGROK_AUTHTOKEN=', '2[A-Za-z0-9]{26}_[A-Za-z0-9]{21}', ''],
};
