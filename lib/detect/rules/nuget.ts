import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'nuget',
  name: 'NuGet',
  home: ['www.nuget.org/account'],
  rules: [
    {
      id: 'nuget-key',
      kind: 'API key',
      pattern: /oy2[a-z\d]{43}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://www.nuget.org/account/apikeys',
  docs: 'https://learn.microsoft.com/nuget/nuget-org/publish-a-package#create-an-api-key',
  advice: 'Delete the key, then use trusted publishing or one limited to a package.',
  source: 'https://learn.microsoft.com/nuget/nuget-org/publish-a-package',
};

export const samples: Samples = {
  'nuget-key': 'oy2[a-z0-9]{43}',
};
