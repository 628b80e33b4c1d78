import { jsonKey, serviceToken } from '../checks/grafana';
import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'grafana',
  name: 'Grafana',
  home: ['grafana.com/orgs', '*.grafana.net'],
  rules: [
    {
      id: 'grafana-service-token',
      kind: 'service account token',
      pattern: /glsa_[A-Za-z\d]{32}_[\da-f]{8}/,
      check: serviceToken,
      proven: true,
    },
    {
      id: 'grafana-cloud-token',
      kind: 'Cloud access policy token',
      pattern: /glc_eyJ[A-Za-z\d+/]{40,400}={0,2}/,
      check: jsonKey,
    },
    {
      id: 'grafana-api-key',
      kind: 'API key',
      pattern: /eyJrIjoi[A-Za-z\d+/]{60,400}={0,2}/,
      check: jsonKey,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
  docs: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
  advice: 'Delete the token of the service account and add another.',
  source: 'https://grafana.com/blog/new-in-grafana-9-1-service-accounts-are-now-ga/',
};

export const samples: Samples = {};
