import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'splunk',
  name: 'Splunk',
  home: [],
  rules: [
    {
      id: 'splunk-token',
      kind: 'HTTP Event Collector token',
      named: 'splunk*token|^hec*token',
      pattern: /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector',
  advice: 'Delete the HTTP Event Collector token, and limit the next one to the indexes it needs.',
  source:
    'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/splunkobservabilitytoken',
};

export const samples: Samples = {
  'splunk-token': [
    'SPLUNK_HEC_TOKEN=',
    '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
    '',
  ],
};
