import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'box',
  name: 'Box',
  home: ['app.box.com/developers'],
  rules: [
    {
      id: 'box-secret',
      kind: 'secret',
      named: '^box*secret|^box*token',
      pattern: /[A-Za-z\d]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.box.com/developers/console',
  docs: 'https://developer.box.com/guides/authentication/oauth2/oauth2-setup/',
  advice: 'Reset the client secret of the app; developer tokens end within an hour.',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/box.go',
};

export const samples: Samples = {
  'box-secret': ['BOX_CLIENT_SECRET=', '[A-Za-z0-9]{32}', ''],
};
