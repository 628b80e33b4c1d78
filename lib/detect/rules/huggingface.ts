import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'huggingface',
  name: 'Hugging Face',
  home: ['huggingface.co/settings'],
  rules: [
    {
      id: 'huggingface-token',
      kind: 'access token',
      env: 'HF_TOKEN',
      pattern: /hf_[A-Za-z]{34}/,
    },
    {
      id: 'huggingface-org-token',
      kind: 'organization token',
      env: 'HF_TOKEN',
      pattern: /api_org_[A-Za-z]{34}/,
    },
    {
      id: 'huggingface-oauth',
      kind: 'OAuth token',
      env: 'HF_TOKEN',
      pattern: /hf_(?:oauth|jwt)_eyJ[\w-]{10,200}\.eyJ[\w-]{20,3000}\.[\w-]{40,400}(?![\w-])/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://huggingface.co/settings/tokens',
  docs: 'https://huggingface.co/docs/hub/security-tokens',
  advice: 'Delete the token, then create a fine-grained one for the repositories it needs.',
  source: 'https://huggingface.co/docs/hub/security-tokens',
};

export const samples: Samples = {
  'huggingface-token': 'hf_[A-Za-z]{34}',
  'huggingface-org-token': 'api_org_[A-Za-z]{34}',
  'huggingface-oauth': 'hf_oauth_eyJ[A-Za-z0-9]{33}\\.eyJ[A-Za-z0-9]{180}\\.[\\w-]{86}',
};
