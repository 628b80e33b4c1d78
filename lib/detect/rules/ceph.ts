import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'ceph',
  name: 'Ceph',
  home: [],
  rules: [
    {
      id: 'ceph-key',
      kind: 'key of a client',
      env: 'CEPH_KEY',
      // Type 1, a time, and sixteen bytes with their number before them, all of it little endian.
      pattern: /AQ[A-D][A-Za-z\d+/]{10}[BRhx]AA[A-Za-z\d+/]{22}==(?!\w)/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.ceph.com/en/latest/rados/operations/user-management/',
  advice: 'Make another with ceph auth rotate, and give it to the clients.',
  source: 'https://github.com/ceph/ceph/blob/main/src/auth/Crypto.cc',
};

export const samples: Samples = {
  'ceph-key': 'AQ[A-D][A-Za-z0-9+/]{10}[BRhx]AA[A-Za-z0-9+/]{21}[AQgw]==',
};
