// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/detect';
import { rng } from '../../samples';
import { held } from '../../samples/held';
import { ALNUM, HEX, text } from '../../samples/random';

/** What sources and manuals of a Linux distribution showed to be held in error, or missed. */

const random = rng(1993);
const letters = (n: number): string => `k8${text(random, n - 5, ALNUM)}7Qx`;
const password = letters(16);
const hex = text(random, 40, HEX);

const TEXTS: Readonly<Record<string, string>> = {
  'names of code in small letters': '.set_encrypt_key = _gost28147_set_key_tc26z,',
  'a list of them': '"krb5_get_in_tkt_with_password","krb5_get_in_tkt_with_skey"',
  'a function that is assigned': 'out->fetch_master_key = krb5_db_def_fetch_mkey;',
  'a member that is': 'bss->force_per_sta_psk = wpa_s->global->p2p_per_sta_psk;',
  'a number that is divided by': 'CURLMIN(MAX_BURST, ctx->pktbuflen / max_udp_payload_size);',
  'the length of an array': 'char dbpwd[_DB_MAXPWDLEN+1];',
  'one flag and another': 'cred.auth_type = WPS_AUTH_WPAPSK | WPS_AUTH_WPA2PSK;',
  'what a script is to put in': 'uid="_DBC_DBUSER_" pwd="_DBC_DBPASS_"',
  'the same in an address': 'crowdin://PROJECT_ID:API_TOKEN@ORGANIZATION_DOMAIN.default',
  'the next variable of a command': 'PSK_FILE=$(srcdir)/psk.passwd OPENSSL_ia32cap=0x00000000',
  'a list of ciphers': 'PSK-RC4-SHA  SSLv3 Kx=PSK  Au=PSK  Enc=RC4(128)  Mac=SHA1',
  'versions that are allowed': '"illuminate/auth": ">=4,<4.0.99|>=4.1,<=4.1.31|>=4.2,<=4.2.22"',
  'a list in code': `'credentials' => ['${letters(32)}' => $credential],`,
  'JSON in a string of code':
    '.token = "{\\"alg\\":\\"HS256\\",\\"typ\\":\\"JWT\\",\\"kid\\":\\"a81\\"}",',
  'a word and the end of a sentence': '"login-param-password": "Adgangskode."',
  'words of a language that few know': '"login-yourpassword": "Akajambo-banga"',
  'a quotation in entities': 'логін та пароль &#8220;%3$s&#8221;. У папці',
  'a token somebody has shortened': 'paul@host:~$ oidc-token XDC\neyJraWQ[...]QFXDt0\n',
  'one shortened by dots': '"configuration_token": "eyJhbGciOi..M3ZA",',
  'a hash shortened by dots': 'list: ["root:$6$SxXx...k2mJNIzZB5vMCDBlYT1"]',
  'what a key of its own has encrypted': `rcloneEncryptedClientSecret = "${letters(60)}"`,
  'the mark of whoever sends a mail': `X-Google-Sender-Auth: ${letters(27)}`,
  'a mechanism and the end of a line': 'send("AUTH CRAM-MD5\\r\\n"); send("AUTH XOAUTH2\\r\\n");',
  'a server that greets': 'match irc m|^:([\\w._-]+) NOTICE AUTH :BitlBee-IRCd initialized|',
  'a request as code has it': 'getResponse("GET /ctx/prog?action=login HTTP/1.0\\r\\n\\r\\n")',
  'an answer as code has it':
    'Location: /login\\.html\\r\\nContent-Type: text/plain\\r\\n\\r\\n302 Moved',
  'the format of a date': "parent::__construct('Y-m-d\\TH:i:s.uP');",
  'a word before a mark of HTML': '$ htpasswd -nbB myName myPassword<br>',
  'words in base64 with a line break': `password: ${btoa('testingtesting\n')}`,
  'a page of a manual': 'podman-login(1)\tLogin to a registry.\npodman-logout(1)\tLogout of it.',
  'what a client of NTLM begins with': `Authorization: NTLM ${btoa(`NTLMSSP\0\x01\0\0\0${hex}`)}`,
  'options of an emulator': 'kvm -m 512 -net nic -net user -redir tcp:2222::22 \\',
};

describe('is not held', () => {
  it.each(Object.entries(TEXTS))('%s', (_, source) => expect(held(source)).toEqual([]));
});

describe('is held', () => {
  it.each([
    '334 UGFzc3dvcmQ6\n@\n235 2.7.0 Ok',
    'S: 334 UGFzc3dvcmQ6\nC: @\nS: 235 Ok',
    'SERVER -> CLIENT: 334 UGFzc3dvcmQ6\r\n2026-03-01 10:02:11\tCLIENT -> SERVER: @\r\n',
  ])('the answer to "Password:" in base64: %s', (source) =>
    expect(held(source.replace('@', btoa(password)))).toEqual([btoa(password)]),
  );

  it.each([
    `| ${'adminPass'.padEnd(60)} | @${' '.repeat(60)} |`,
    'primaryauth @\n',
    'wifi pass @',
    "printf '@\\n' | sudo -S ls",
  ])('a password in %s', (source) =>
    expect(held(source.replace('@', password))).toEqual([password]),
  );
});

it.each([
  'mail.log: SASL LOGIN authentication failed: UGFzc3dvcmQ6\nNov 30 10:11:12 mail disconnect',
  `334 UGFzc3dvcmQ6\n${btoa('test')}\n535 5.7.8 Error`,
])('nothing in %s', (source) => expect(held(source)).toEqual([]));

it.each([
  "GRANT ALL ON glance.* TO 'glance'@'%' IDENTIFIED BY 'GLANCE_DBPASS';",
  'connection = mysql+pymysql://glance:GLANCE_DBPASS@controller/glance',
])('not even noted is what a manual has somebody fill in: %s', (source) =>
  expect(scan(source)).toEqual([]),
);
