import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'openshift',
  name: 'OpenShift',
  home: [],
  rules: [
    {
      id: 'openshift-token',
      kind: 'user token',
      late: true,
      pattern: /sha256~[\w-]{43}(?![\w-])/,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.redhat.com/en/documentation/openshift_container_platform/',
  advice: 'Delete the OAuth access token with oc, then log in again.',
  source: 'https://docs.redhat.com/en/documentation/openshift_container_platform/',
};

export const samples: Samples = {
  'openshift-token': 'sha256~[\\w-]{43}',
};
