import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'woocommerce',
  name: 'WooCommerce',
  home: [],
  rules: [
    {
      id: 'woocommerce-secret',
      kind: 'consumer secret',
      late: true,
      pattern: /cs_[\da-f]{40}/,
    },
    {
      id: 'woocommerce-key',
      kind: 'consumer key',
      late: true,
      pattern: /ck_[\da-f]{40}/,
      class: 'identifier',
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://woocommerce.com/document/woocommerce-rest-api/',
  advice:
    'Revoke the key under WooCommerce, Settings, Advanced, REST API; create one with read permission if that is enough.',
  source:
    'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/woocommerce.go',
};

export const samples: Samples = {
  'woocommerce-secret': 'cs_[0-9a-f]{40}',
  'woocommerce-key': 'ck_[0-9a-f]{40}',
};
