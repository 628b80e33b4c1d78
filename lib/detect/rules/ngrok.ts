import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'ngrok',
  name: 'ngrok',
  home: ['dashboard.ngrok.com'],
  rules: [
    {
      id: 'ngrok-token',
      kind: 'authtoken',
      late: true,
      env: 'NGROK_AUTHTOKEN',
      named: 'ngrok*token|ngrok*key|authtoken',
      pattern: /\d[A-Za-z\d]{26}_[A-Za-z\d]{20,24}/,
    },
    {
      id: 'ngrok-authtoken-command',
      kind: 'authtoken',
      late: true,
      env: 'NGROK_AUTHTOKEN',
      literals: ['add-authtoken ', 'ngrok authtoken ', '--authtoken '],
      pattern: /(?:add-|ngrok |--)authtoken (?<value>\d[A-Za-z\d]{26}_[A-Za-z\d]{20,24})(?!\w)/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dashboard.ngrok.com/authtokens',
  docs: 'https://ngrok.com/docs/agent/#authtokens',
  advice: 'Revoke the authtoken and add one for each agent, with an ACL.',
  source: 'https://ngrok.com/docs/api#authentication',
};

export const samples: Samples = {
  'ngrok-token': ['authtoken: ', '2[A-Za-z0-9]{26}_[1-7][A-Za-z0-9]{20}', ''],
  'ngrok-authtoken-command': [
    'ngrok config add-authtoken ',
    '2[A-Za-z0-9]{26}_[1-7][A-Za-z0-9]{20}',
    '',
  ],
};
