import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'jenkins',
  name: 'Jenkins',
  home: [],
  rules: [
    {
      id: 'jenkins-token',
      kind: 'API token',
      late: true,
      named:
        'jenkins*token|jenkins*key|jenkins*password|jenkins*passwd|jenkins*pass|jenkins*secret',
      pattern: /11[\da-f]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
  advice: 'Revoke the token on the security page of the user and add another.',
  source: 'https://www.jenkins.io/blog/2018/07/02/new-api-token-system/',
};

export const samples: Samples = {
  'jenkins-token': ['JENKINS_TOKEN=', '11[0-9a-f]{32}', ''],
};
