import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'deno',
  name: 'Deno Deploy',
  home: ['dash.deno.com', 'console.deno.com'],
  rules: [
    {
      id: 'deno-token',
      kind: 'access token',
      env: 'DENO_DEPLOY_TOKEN',
      late: true,
      literals: ['ddp_', 'ddo_', 'ddw_'],
      pattern: /dd[opw]_[A-Za-z\d]{36}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dash.deno.com/account#access-tokens',
  docs: 'https://docs.deno.com/deploy/classic/deployctl/',
  advice: 'Revoke the token; deploy from CI without one, by linking the repository.',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml',
};

export const samples: Samples = {
  'deno-token': 'ddp_[A-Za-z0-9]{36}',
};
