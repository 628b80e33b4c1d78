import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'terraform',
  name: 'Terraform Cloud',
  home: ['app.terraform.io/app/settings'],
  rules: [
    {
      id: 'terraform-token',
      kind: 'API token',
      env: 'TF_TOKEN_app_terraform_io',
      literals: ['.atlasv1.'],
      pattern: /(?<=(?<before>[A-Za-z\d]{14}))\.atlasv1\.[\w-]{60,75}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.terraform.io/app/settings/tokens',
  docs: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
  advice: 'Delete the token and create one with an expiry date.',
  source:
    'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
};

export const samples: Samples = {
  'terraform-token': '[A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9]{67}',
};
