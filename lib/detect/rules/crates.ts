import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'crates',
  name: 'crates.io',
  home: ['crates.io/settings'],
  rules: [
    {
      id: 'crates-token',
      kind: 'API token',
      env: 'CARGO_REGISTRY_TOKEN',
      pattern: /cio(?:_tp_)?[A-Za-z\d]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://crates.io/settings/tokens',
  docs: 'https://doc.rust-lang.org/cargo/reference/publishing.html',
  advice: 'Revoke the token, then use trusted publishing or one limited to a crate.',
  source: 'https://crates.io/docs/trusted-publishing',
};

export const samples: Samples = {
  'crates-token': 'cio[A-Za-z0-9]{32}',
};
