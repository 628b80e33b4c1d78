import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'miro',
  name: 'Miro',
  home: ['miro.com/app/settings'],
  rules: [
    {
      id: 'miro-token',
      kind: 'access token',
      late: true,
      pattern: /eyJtaXJvLm9yaWdpbiI6[A-Za-z\d]{6,24}_[\w-]{27}(?![\w-])/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://miro.com/app/settings/user-profile/apps',
  docs: 'https://developers.miro.com/docs/getting-started-with-oauth',
  advice: 'Uninstall the app from the team, or revoke the token by the API.',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/miro.go',
};

export const samples: Samples = {
  'miro-token': 'eyJtaXJvLm9yaWdpbiI6ImV1MDEifQ_[\\w-]{27}',
};
