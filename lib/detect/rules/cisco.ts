import { ciscoPassword } from '../checks/cisco';
import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'cisco',
  name: 'Cisco',
  home: [],
  rules: [
    {
      id: 'cisco-password',
      kind: 'password of type 7',
      env: 'PASSWORD',
      literals: ['password 7 ', 'key 7 ', 'secret 7 ', 'string 7 ', 'md5 7 '],
      pattern:
        /(?<=-?)(?:password|key|secret|string|md5) 7 (?<value>(?:0\d|1[0-5])(?:[\dA-F]{2}){4,63})(?!\w)/,
      check: ciscoPassword,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://www.cisco.com/c/en/us/support/docs/security-vpn/remote-authentication-dial-user-service-radius/107614-64.html',
  advice: 'Anybody can decode it: change the password, and write it as a secret of type 8 or 9.',
  source: 'https://passlib.readthedocs.io/en/stable/lib/passlib.hash.cisco_type7.html',
};

export const samples: Samples = {};
