import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'semgrep',
  name: 'Semgrep',
  home: ['semgrep.dev/orgs'],
  rules: [
    {
      id: 'semgrep-key',
      kind: 'token',
      named: 'semgrep*token',
      pattern: /[\da-f]{64}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://semgrep.dev/orgs/-/settings/tokens',
  docs: 'https://semgrep.dev/docs/semgrep-ci/sample-ci-configs',
  advice: 'Delete the token in the settings; CI jobs need an agent token only.',
  source: 'https://semgrep.dev/docs/semgrep-ci/sample-ci-configs',
};

export const samples: Samples = {
  'semgrep-key': ['SEMGREP_APP_TOKEN=', '[0-9a-f]{64}', ''],
};
