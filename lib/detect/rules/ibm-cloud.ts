import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'ibm-cloud',
  name: 'IBM Cloud',
  home: ['cloud.ibm.com'],
  rules: [
    {
      id: 'ibm-cloud-key',
      kind: 'API key',
      env: 'IBMCLOUD_API_KEY',
      named: 'ibm*apikey|ibmcloud*key|bluemix*key|watson*apikey',
      pattern: /[\w-]{44}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://cloud.ibm.com/iam/apikeys',
  docs: 'https://cloud.ibm.com/docs/account?topic=account-userapikey',
  advice: 'Delete the key, and use one of a service ID with the access it needs.',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml',
};

export const samples: Samples = {
  'ibm-cloud-key': ['IBMCLOUD_API_KEY=', '[A-Za-z0-9]{44}', ''],
};
