import { bearer } from '../checks/header';
import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'thingsboard',
  name: 'ThingsBoard',
  home: ['thingsboard.cloud/entities'],
  rules: [
    {
      id: 'thingsboard-token',
      kind: 'token of a device',
      literals: ['/telemetry', '/attributes'],
      pattern: /(?<=\/api\/v1\/(?<before>[A-Za-z\d]{20}))(?=\/(?:telemetry|attributes)(?![\w-]))/,
      check: bearer,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://thingsboard.io/docs/reference/http-api/getting-connected/',
  advice: 'Give the device another token in its credentials.',
  source:
    'https://thingsboard.io/docs/reference/http-api/getting-connected/, and the length that github.com/praetorian-inc/noseyparker has',
};

export const samples: Samples = {
  'thingsboard-token': [
    'curl https://thingsboard.cloud/api/v1/',
    '[a-z][0-9][a-z0-9]{18}',
    '/telemetry',
  ],
};
