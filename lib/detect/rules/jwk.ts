import { jwkMember } from '../checks/jwk';
import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'jwk',
  name: 'JSON Web Key',
  home: [],
  rules: [
    {
      id: 'jwk-private',
      kind: 'private part',
      env: 'JWK',
      // As it stands, in a string of JSON, and in an attribute.
      literals: 'd|p|q|dp|dq|qi|k'
        .split('|')
        .flatMap((name) => [`"${name}":`, `"${name}\\":`, `${name}&quot`]),
      pattern:
        /(?:"|(?<=&quot\x3b))(?:d[pq]?|p|qi?|k)(?:\\?"|&quot\x3b):\s?(?:\\?"|&quot\x3b)(?<value>[\w-]{22,1400})(?=\\?"|&quot)/,
      check: jwkMember,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://www.rfc-editor.org/rfc/rfc7517#section-9',
  advice: 'Make a new pair, and take the old public key out of the set that is published.',
  source: 'https://www.rfc-editor.org/rfc/rfc7518#section-6',
};

export const samples: Samples = {
  'jwk-private': ['{"kty":"oct","alg":"HS256","k":"', '[A-Za-z0-9_-]{43}', '"}'],
};
