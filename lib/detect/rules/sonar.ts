import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'sonar',
  name: 'SonarQube',
  home: ['sonarcloud.io/account'],
  rules: [
    {
      id: 'sonar-token',
      kind: 'token',
      literals: ['squ_', 'sqp_', 'sqa_'],
      pattern: /sq[upa]_[\da-f]{40}/,
    },
    {
      id: 'sonar-legacy-token',
      kind: 'token',
      late: true,
      literals: ['sonar.login=', 'Dsonar.login=', 'SONAR_LOGIN'],
      pattern: /(?:D?sonar\.login=|SONAR_LOGIN["']?\s?[:=]\s?["']?)(?<value>[\da-f]{40})(?!\w)/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://sonarcloud.io/account/security',
  docs: 'https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/',
  advice: 'Revoke the token and create one with an expiry date.',
  source: 'https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/',
  rules: {
    'sonar-legacy-token': {
      source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml',
    },
  },
};

export const samples: Samples = {
  'sonar-token': 'squ_[0-9a-f]{40}',
  'sonar-legacy-token': ['mvn sonar:sonar -Dsonar.login=', '[0-9a-f]{40}', ''],
};
