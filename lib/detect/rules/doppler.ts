import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'doppler',
  name: 'Doppler',
  home: ['dashboard.doppler.com'],
  rules: [
    {
      id: 'doppler-token',
      kind: 'token',
      literals: ['dp.pt.', 'dp.st.', 'dp.ct.', 'dp.sa.', 'dp.scim.', 'dp.audit.'],
      pattern: /dp\.(?:pt|st|ct|sa|scim|audit)\.(?:[\w-]{2,35}\.)?[A-Za-z\d]{40,44}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dashboard.doppler.com/',
  docs: 'https://docs.doppler.com/reference/api',
  advice: 'Revoke the token; service tokens read one configuration alone.',
  source: 'https://docs.doppler.com/reference/auth-token-formats',
};

export const samples: Samples = {
  'doppler-token': 'dp\\.st\\.prd\\.[A-Za-z0-9]{43}',
};
