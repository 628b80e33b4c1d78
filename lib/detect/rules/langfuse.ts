import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'langfuse',
  name: 'Langfuse',
  home: ['cloud.langfuse.com/project', 'us.cloud.langfuse.com/project'],
  rules: [
    {
      id: 'langfuse-secret-key',
      kind: 'secret key',
      env: 'LANGFUSE_SECRET_KEY',
      pattern: /sk-lf-[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/,
    },
    {
      id: 'langfuse-public-key',
      kind: 'public key',
      env: 'LANGFUSE_PUBLIC_KEY',
      pattern: /pk-lf-[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/,
      class: 'publishable',
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://cloud.langfuse.com/',
  docs: 'https://langfuse.com/faq/all/where-are-langfuse-api-keys',
  advice: 'Delete the pair in the project settings; everything traced can be read with it.',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/langfuse',
  rules: { 'langfuse-public-key': { advice: 'Made for browsers; it may only write scores.' } },
};

export const samples: Samples = {
  'langfuse-secret-key': 'sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
  'langfuse-public-key': 'pk-lf-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
};
