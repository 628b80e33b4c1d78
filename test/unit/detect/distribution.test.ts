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

const upper = text(random, 36, '0123456789ABCDEF');
const lines = (n: number): string => `${text(random, n, ALNUM)}`;

/** What translations, logs, test vectors and lists of other packages have. */
const MORE: Readonly<Record<string, string>> = {
  'the end of a line in what a dialog says':
    'msgid "You have not entered a passphrase - this is in general a bad idea!%0APlease confirm"',
  'the same in a format': '"This passphrase has not been changed%%0Asince %.4s-%.2s-%.2s."',
  'a format in Japanese': '"このパスフレーズは%.4s-%.2s-%.2sから変更されていません。"',
  'the same in Norwegian, and a standard':
    'msgstr "Skriv inn passordfrase for å låse opp PKCS#12-objekt."',
  'a word of a language that goes on':
    '"Zadané heslo – toto je obecně špatný ná pad!%0AProsím, potvrďte"',
  'a member of a class': 'const QUuid KeePass2::CIPHER_AES128 = QUuid();',
  'fields between colons': 'msgstr "pw_Name:pw_Passwort:pw_uid:pw_gid:pw_gecos:pw_Verz:pw_shell"',
  'a wireless network as nmcli has it': 'WPA1:pair_tkip group_ccmp psk:(brak):wlan0:nie',
  'a name at the end of a line of base64': `${lines(58)}Idpw\n${lines(64)}\n${lines(64)}\n`,
  'the fingerprint of a key that signs': `RELEASE_SIGNKEY=D8A2${upper}`,
  'the same in prose': `* Update upstream signing key to D8A2${upper}.`,
  'a commit behind a sentence': 'Fix the name of the Windows registry key. [Git#4f5afaf1fd]',
  'a package and its commit': `github.com/aws/aws-sdk-go/aws/credentials ${hex}`,
  'a list of files': '/krb5/krb/t_vfy_increds\n+/src/lib/krb5/krb/t_walk_rtree\n+/src/lib/x',
  'its own name in another spelling':
    '\\label{\\detokenize{macros/KRB5_SAM_USE_SAD_AS_KEY:krb5-sam-use-sad-as-key}}',
  'what a makefile is to make': '$(MAKE) -f build-aux/speedo.mk this-w32-installer SELFCHECK=0;',
  'a register': 'jnz .Ldec_key_ret\n\tleaq\t16(%r8,%rdx,1),%rcx\n\n\tmovups (%rdx),%xmm0',
  'a function for one processor': 'bulk_ops->ocb_auth = _gcry_aes_ppc9le_ocb_auth;',
  'a signal': "seat.connect('kbd-a11y-flags-changed', this._show.bind(this));",
  'what a search leaves out': '|`+user:johnsmith -url:www.google.com *notes:"secret"`',
  'a pattern': "for user '[^']+' \\(using password: (YES|NO)\\))*\\s*$",
  'whom a mail server lost':
    'postfix/smtpd[23]: lost connection after AUTH from unknown[192.0.2.23]',
  'who logs in to one': `SMTP protocol error in "AUTH LOGIN ${btoa('info@acme7.org')}" H=([127.0.0.1]) [92.45.2.170]:14243`,
  'an operation as systems log it':
    'msg=\'op=login acct=28756E6B6E6F776E207573657229 exe="/usr/sbin/sshd"',
  'where somebody failed to log in from':
    'wu-ftpd[18760]: failed login from hj-145-173-a8.bta.net.cn [202.108.145.173]',
  'a password in an address, by its name':
    'http://login-on-proxy:passwd-on-proxy@proxy-host.com:3128',
  'a vulnerability below a summary':
    '- reject login PDUs shorter than HEADERS_LEN\n      (CVE-2026-53176)',
  'a place in a book':
    'krb5_get_init_creds - Get initial credentials using a key table.\nsubsubsection*.62\n',
  'a program beside who runs it': 'to support the admin/benchmark_pbkdf2 script',
  'a parameter of an address': '"?p4yl04d=cat%20/etc/passwd", "?p4yl04d=ping%20acme.io"',
  'how a manual is written':
    'A "nmake test" will not pass at this time due to F<cpan/CGI/t/url.t>.',
  'how a cipher is used':
    'for the KDC database master key. The default value is aes256-cts-hmac-sha1-96.',
  'the hash of a framework': "('password', 'md5$123abcdef$c8272612932975ee80e8a35995708e80'),",
  'the hash of a loader': `password_hash2 = x; password = "grub.pbkdf2.sha512.10000.${upper}"`,
  'a list of paths':
    '..0x2f..0x2f/etc/passwd\r\n0x2e0x2e//etc/passwd\r\n0x2e0x2e/0x2e0x2e//etc/passwd\r\n',
  'a list of words': 'magnet1kom1pass\nmagnet1konto1karte\nmagnet1kopf\n',
  'models of devices': '"2" "ZP120N-10K-31-00 / ZP120N-10K-31-07 / ZP120N-10K-31-09"',
  'a page and its parameter': 'admin/\nadmin/db.php?dump_sql=1\nadmin/exec.php3?cmd=cat%20/etc\n',
  'what Perl connects to': 'DBI->connect("DBI:ODBC:mydb7", "joe", "hello")',
  'a pattern in PHP': "param('fb_token', '#^[a-z0-9+/-]+$#i', 'token')",
  'what Tor has of a password': `HashedControlPassword 16:${upper}${upper.slice(0, 22)}`,
  'minified code': 'data.length-1]===ii},Ww=h(uC,!0),Kw=h(uC,!1),Xw=function(e,t){for(var n=0;',
};

describe('is not held', () => {
  it.each(Object.entries(TEXTS))('%s', (_, source) => expect(held(source)).toEqual([]));
  it.each(Object.entries(MORE))('%s', (_, source) => expect(held(source)).toEqual([]));
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
    'Your passphrase: @.',
    'the passphrase of that box is @\n',
    'wifi.psk @',
    'new DirectoryEntry("LDAP://acme.io", "ops", "@");',
    'pass show prod/db/password\n@\n',
    'http://login-on-proxy:@@proxy-host.com:3128',
    "printf '@\\n' | sudo -S ls",
  ])('a password in %s', (source) =>
    expect(held(source.replace('@', password))).toEqual([password]),
  );

  it.each([
    `COOKIE_SIGNING_KEY=${letters(40)}`,
    `JWT_SIGNING_KEY=${hex}`,
    `COOKIE_SIGNING_KEY=D8A2${upper}`,
    `machine acme.io/credentials password ${letters(24)}`,
  ])('a key in %s', (source) => expect(held(source)).toHaveLength(1));
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
