import { pemKey, wrappedPem } from '../checks/pem';
import { pgpKey } from '../checks/pgp';
import { puttyKey } from '../checks/putty';
import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'private-key',
  name: 'Private key',
  home: [],
  rules: [
    {
      id: 'private-key',
      kind: 'in PEM',
      env: 'PRIVATE_KEY',
      literals: ['PRIVATE KEY-----'],
      pattern:
        /(?<=-----BEGIN (?:[A-Z\d]{2,9} ){0,2})PRIVATE KEY-----(?:\\{1,2}[rn]|[\s"',>|#*+-]){0,40}(?<value>(?:[A-Z][A-Za-z-]{3,20}: [^\r\n\\]{1,200}(?:\\{1,2}[rn]|[\r\n])(?:\\{1,2}[rn]|\s){0,12}){0,3}[A-Za-z\d/][A-Za-z\d+/]{15,14000}={0,2}(?:(?:\\{1,2}[rn]|[\s"',>|#*]){1,24}(?:[+-]{1,3}[ \t"',>|#*]{0,24})?[A-Za-z\d/][A-Za-z\d+/]{39,1000}={0,2}){0,300}(?:(?:(?:\\{1,2}[rn]|[\s"',>|#*]){1,24}(?:[+-]{1,3}[ \t"',>|#*]{0,24})?(?:=[A-Za-z\d+/]|[A-Za-z\d/])[A-Za-z\d+/]{1,75}={0,2}){1,2}(?=(?:\\{1,2}[rn]|[\s"',>|#*+]){0,24}-----END))?)/,
      check: pemKey,
    },
    {
      id: 'pgp-private-key',
      kind: 'for PGP',
      env: 'PGP_PRIVATE_KEY',
      literals: ['PRIVATE KEY BLOCK-----'],
      pattern:
        /(?<=-----BEGIN PGP )PRIVATE KEY BLOCK-----(?:\\{1,2}[rn]|[\s"',>|#*+-]){0,40}(?<value>(?:[A-Z][A-Za-z-]{3,20}: [^\r\n\\]{1,200}(?:\\{1,2}[rn]|[\r\n])(?:\\{1,2}[rn]|\s){0,12}){0,3}[A-Za-z\d/][A-Za-z\d+/]{15,14000}={0,2}(?:(?:\\{1,2}[rn]|[\s"',>|#*]){1,24}(?:[+-]{1,3}[ \t"',>|#*]{0,24})?[A-Za-z\d/][A-Za-z\d+/]{39,1000}={0,2}){0,300}(?:(?:(?:\\{1,2}[rn]|[\s"',>|#*]){1,24}(?:[+-]{1,3}[ \t"',>|#*]{0,24})?(?:=[A-Za-z\d+/]|[A-Za-z\d/])[A-Za-z\d+/]{1,75}={0,2}){1,2}(?=(?:\\{1,2}[rn]|[\s"',>|#*+]){0,24}-----END))?)/,
      check: pgpKey,
    },
    {
      id: 'private-key-base64',
      kind: 'in base64',
      env: 'PRIVATE_KEY',
      // "-----BEGIN "
      pattern:
        /LS0tLS1CRUdJTi(?:[A-Za-z\d+/]{86,20000}|[A-Za-z\d+/]{46,62}(?:(?:\\{1,2}[rn]|\s){1,12}[A-Za-z\d+/]{60,76}){1,300}(?:(?:\\{1,2}[rn]|\s){1,12}[A-Za-z\d+/]{2,76})?)={0,2}/,
      check: wrappedPem,
    },
    {
      id: 'putty-private-key',
      kind: 'for PuTTY',
      env: 'SSH_PRIVATE_KEY',
      literals: ['Private-Lines: '],
      pattern:
        /Private-Lines: \d{1,3}(?:\\{1,2}[rn]|\s){1,4}(?<value>[A-Za-z\d+/=]{16,80}(?:(?:\\{1,2}[rn]|\s){1,12}[A-Za-z\d+/=]{2,80}){0,200})(?=(?:\\{1,2}[rn]|\s){1,12}Private-(?:MAC|Hash))/,
      check: puttyKey,
      late: true,
    },
    {
      // "Ed", how it is hidden ("Sc", or not at all) and "B2"; OpenBSD's "Ed", "BK" and the rounds.
      id: 'minisign-secret-key',
      kind: 'for minisign or signify',
      env: 'SIGNING_KEY',
      literals: ['RWRTY0Iy', 'RWQAAEIy', 'RWRCSwAAA'],
      pattern: /(?:RWRTY0Iy|RWQAAEIy|RWRCSwAAA)[A-Za-z\d+/]{130}(?:[A-Za-z\d+/]{73})?=/,
      late: true,
    },
    {
      id: 'openvpn-static-key',
      kind: 'for OpenVPN',
      env: 'OPENVPN_KEY',
      literals: ['OpenVPN Static key V1-----'],
      pattern:
        /OpenVPN Static key V1-----(?:\\{1,2}[rn]|\s){1,12}(?<value>[\da-f]{32}(?:(?:\\{1,2}[rn]|\s){1,12}[\da-f]{32}){15})(?!\w)/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://www.rfc-editor.org/rfc/rfc7468',
  advice:
    'Make a new pair, replace the public key wherever it is trusted, and revoke certificates.',
  source: 'https://www.rfc-editor.org/rfc/rfc7468',
  rules: {
    'pgp-private-key': {
      docs: 'https://www.rfc-editor.org/rfc/rfc9580',
      source: 'https://www.rfc-editor.org/rfc/rfc9580#section-6',
      advice: 'Revoke the key with its revocation certificate, and publish a new one.',
    },
    'minisign-secret-key': {
      docs: 'https://jedisct1.github.io/minisign/',
      source: 'https://github.com/jedisct1/minisign/blob/master/src/minisign.h',
    },
    'putty-private-key': {
      docs: 'https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html',
      source: 'https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html',
    },
  },
};

const LINE = '[0-9a-f]{32}';
export const samples: Samples = {
  'minisign-secret-key': 'RWRTY0Iy[A-Za-z0-9+/]{203}=',
  'openvpn-static-key': [
    '-----BEGIN OpenVPN Static key V1-----\n',
    Array.from({ length: 16 }, () => LINE).join('\n'),
    '\n-----END OpenVPN Static key V1-----\n',
  ],
};
