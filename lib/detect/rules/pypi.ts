import { pypi } from '../checks/macaroon';
import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'pypi',
  name: 'PyPI',
  home: ['pypi.org/manage', 'test.pypi.org/manage'],
  rules: [
    {
      id: 'pypi-token',
      kind: 'API token',
      pattern: /pypi-AgEIcHlwaS5vcmc[\w-]{50,1000}/,
      check: pypi,
    },
    {
      id: 'pypi-test-token',
      kind: 'test API token',
      pattern: /pypi-AgENdGVzdC5weXBpLm9yZ[\w-]{60,1000}/,
      check: pypi,
      mode: 'test',
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://pypi.org/manage/account/token/',
  docs: 'https://pypi.org/help/#apitoken',
  advice: 'Remove the token, then use trusted publishing or a token for one project.',
  source: 'https://warehouse.pypa.io/api-reference/integrations.html#pypi-token',
};

export const samples: Samples = {};
