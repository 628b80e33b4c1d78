// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { rng } from '../../samples';
import { held } from '../../samples/held';
import { ALNUM, HEX, text, uuidOf } from '../../samples/random';

/** What is given to tools or printed by them: options, scripts that type, plans, lists of logins. */

const random = rng(191);
const secret = `Q7${text(random, 36, ALNUM)}v9`;
const password = `k${text(random, 11, ALNUM)}7Qx`;
const second = `w${text(random, 11, ALNUM)}3Zp`;
const hex = text(random, 32, HEX);
const uuid = uuidOf(random);
const base64 = (content: string): string => Buffer.from(content).toString('base64');
const pull = base64(JSON.stringify({ auths: { 'ghcr.io': { auth: base64(`ci:${password}`) } } }));

describe('a secret is given to', () => {
  it.each<[string, string, ...string[]]>([
    [
      'snmpwalk',
      `snmpwalk -v3 -u bob -a SHA -A ${password} -x AES -X "${second}" 10.0.0.1`,
      password,
      second,
    ],
    ['snmpget', `snmpget -v2c -c ${password} 10.0.0.1 sysDescr.0`, password],
    ['openssl', `openssl enc -aes-256-cbc -d -in a.enc -k ${password}`, password],
    ['openssl, its key', `openssl enc -aes-128-cbc -K ${hex} -iv 00`, hex],
    ['influx', `influx query -o acme -t ${secret}== 'from(bucket)'`, `${secret}==`],
    ['ldappasswd', `ldappasswd -x -D cn=admin -W -s ${password} uid=bob`, password],
    ['smbclient', `smbclient -L 10.0.0.1 -U 'ACME\\bob%${password}'`, password],
    ['rpcclient', `rpcclient --user=bob%${password} 10.0.0.1`, password],
    ['a proxy', `curl -x http://p:3128 --proxy-user bob:${password} https://a.io`, password],
    ['a proxy, short', `curl -x http://p:3128 -U bob:${password} https://a.io`, password],
    ['expect', `expect "password:"\nsend "${password}\\r"\ninteract`, password],
    ['expect with a dash', `expect "*assword:*" { send -- "${password}\\n" }`, password],
    ['pexpect', `child.expect('Password:')\nchild.sendline('${password}')`, password],
    ['PowerShell', `ConvertTo-SecureString -AsPlainText -Force -String "${password}"`, password],
    ['FortiGate', `edit "hq"\n    set psksecret ${password}\n`, password],
    ['HTTPie', `http -a ops:${password} GET https://a.io`, password],
    ['a request of Clojure', `(client/get url {:basic-auth ["svc" "${password}"]})`, password],
    ['a call of R', `add_headers(Authorization = paste("Bearer", "${secret}"))`, secret],
    ['a call of Ruby', `f.request :authorization, 'Bearer', '${secret}'`, secret],
    ['texts put together', `headers = {Authorization: "Bearer " + "${secret}"}`, secret],
    ['the log of a workflow', `echo "::set-output name=api-token::${secret}"`, secret],
    ['htpasswd', `htpasswd -c -b /etc/nginx/.htpasswd bob '${password}'`, password],
    ['mosquitto_passwd', `mosquitto_passwd -b /etc/mosquitto/passwd bob ${password}`, password],
    ['rclone', `rclone obscure ${password}`, password],
    ['kubectl', `kubectl create secret generic db --from-literal=foo=${password}`, password],
    ['gh', `gh secret set FOO_BAR -b ${secret}`, secret],
    ['gh, quoted', `gh secret set FOO_BAR -R a/b --body "${secret}"`, secret],
    ['the keychain', `security unlock-keychain -p ${password} build.keychain`, password],
    ['altool', `xcrun altool -u a@b.io -p ${password} -f App.dmg`, password],
    ['openssl passwd', `useradd -p $(openssl passwd -6 ${password}) bob`, password],
    ['drush', `drush upwd admin "${password}"`, password],
    ['drush, of late', `drush user:password admin "${password}"`, password],
    ['Erlang', `erl -name a@b -setcookie ${secret}`, secret],
    ['SSSD', `ldap_default_authtok = ${password}`, password],
    ['an access point', `wpa-psk ascii 0 ${password}`, password],
    ['VyOS', `set vpn peer a authentication pre-shared-secret '${password}'`, password],
    ['net-snmp', `createUser bob SHA "${password}" AES "${second}"`, password, second],
    ['HMAC of Rust', `Hmac::<Sha256>::new_from_slice(b"${secret}")?`, secret],
    ['tweepy', `tweepy.OAuth1UserHandler(key, secret, token, "${secret}")`, secret],
    ['a function', `login("bob@acme.org", "${password}")`, password],
    ['somebody', `You can sign in with bob@acme.org and ${password}#4`, `${password}#4`],
  ])('%s', (_, source, ...values) => expect(held(source)).toEqual(values));
});

describe('a password for apps', () => {
  // Groups that have no vowel, among some that read as words.
  const groups = ['this', 'fkvl', 'item', 'rand'];
  it.each<[string, string]>([
    ['of Google', `smtp.login(USER, "@")`],
    ['of Google, in settings', "EMAIL_HOST_PASSWORD = '@'"],
  ])('%s', (_, source) =>
    expect(held(source.replace('@', groups.join(' ')))).toEqual([groups.join(' ')]),
  );
  it('of Apple', () =>
    expect(held(`APPLE_PASSWORD=${groups.join('-')}`)).toEqual([groups.join('-')]));
  it.each([
    "PASSWORD = 'this will take some'",
    'password: html form only here',
    'PASSWORD=goes-into-your-file',
  ])('none in %s', (source) => expect(held(source)).toEqual([]));
});

describe('what opens a door as it is', () => {
  const part = (length: number): string => text(random, length, `${ALNUM}-_`).replace(/.$/, 'x');
  const jwe = (header: object): string =>
    [
      Buffer.from(JSON.stringify(header)).toString('base64url'),
      '',
      part(16),
      part(240),
      part(22),
    ].join('.');
  const sealed = jwe({ alg: 'dir', enc: 'A256GCM' });
  const local = `v4.local.${part(160)}`;
  const empty = 'aad3b435b51404ee'.repeat(2);
  it.each<[string, string, string]>([
    ['JWE with a key of the issuer', `token is ${sealed}`, sealed],
    ['PASETO', `got ${local} back`, local],
    ['a hash of Windows', `bob:1001:${empty}:${hex}:::`, hex],
    ['one in capitals', `bob:1001:${empty}:${hex}:::`.toUpperCase(), hex.toUpperCase()],
  ])('%s', (_, source, value) => expect(held(source)).toEqual([value]));
  it.each<[string, string]>([
    ['a message that is encrypted for somebody', jwe({ alg: 'RSA-OAEP', enc: 'A256GCM' })],
    ['a token that is spelt out', `v4.local.${'x'.repeat(100)}`],
    ['an empty password', `guest:501:${empty}:31d6cfe0d16ae931b73c59d7e0c089c0:::`],
  ])('but not %s', (_, source) => expect(held(source)).toEqual([]));
});

describe('keys in groups and numbers', () => {
  const group = (): string => text(random, 4, 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789');
  const key = Array.from({ length: 6 }, group).join('-');
  it.each(['FileVault recovery key @', 'Your recovery key is:\n@\n'])('%s', (source) =>
    expect(held(source.replace('@', key))).toEqual([key]),
  );
  it('a seed as Google shows it', () => {
    const seed = Array.from({ length: 8 }, () => text(random, 4, 'abcdefghij234567')).join(' ');
    expect(held(`enter this key (spaces don’t matter): ${seed}`)).toEqual([seed]);
  });
  const bytes = Array.from({ length: 16 }, (_, i) => ((i * 83 + 200) % 256) ^ (i * i));
  it.each([', ', '\n    - '])('a key of Zigbee, parted by %j', (between) => {
    const list = bytes.join(between);
    expect(held(`  network_key:\n    - ${list}\n`)).toEqual([list]);
    const digits = bytes.map((byte) => `0x${byte.toString(16).padStart(2, '0')}`).join(', ');
    expect(held(`network_key: [${digits}]`)).toEqual([digits]);
  });
  it.each([
    ['which everybody has', '1, 3, 5, 7, 9, 11, 13, 15, 0, 2, 4, 6, 8, 10, 12, 13'],
    ['that is a text', Array.from(Buffer.from('ZigBeeAlliance09')).join(', ')],
    ['that is to be made', 'GENERATE'],
  ])('none %s', (_, list) => expect(held(`network_key: [${list}]`)).toEqual([]));
});

describe('a secret is shown by', () => {
  it.each<[string, string, ...string[]]>([
    ['a plan of Terraform', `      ~ password = "${password}" -> "${second}"\n`, password, second],
    [
      'a plan of Pulumi',
      `      ~ apiToken: "${secret}" => "${password}${second}"`,
      secret,
      `${password}${second}`,
    ],
    [
      'web.xml',
      `<param-name>dbPassword</param-name>\n<param-value>${password}</param-value>`,
      password,
    ],
    [
      'a job of Jenkins',
      `<name>DB_PASSWORD</name>\n<description>of a</description>\n<defaultValue>${password}</defaultValue>`,
      password,
    ],
    ['a pull secret', `.dockerconfigjson: ${pull}\n`, pull],
    ['Vault', `secret_id               ${uuid}\nsecret_id_accessor      ${uuid}\n`, uuid],
    [
      'a login of Vault',
      `vault write auth/approle/login role_id="${uuid}" secret_id="${uuid}"`,
      uuid,
    ],
    ['its environment', `VAULT_SECRET_ID=${uuid}`, uuid],
    [
      'an address of OpenWeather',
      `https://api.openweathermap.org/data/2.5/weather?q=a&appid=${hex}`,
      hex,
    ],
    ['an address of Ankr', `https://rpc.ankr.com/eth/${hex}${hex}`, `${hex}${hex}`],
    [
      'a list of logins',
      `bob@acme.org:${password}\neve@mail.acme.com:${second}\n`,
      password,
      second,
    ],
    ['a variable of SQL', `DECLARE @password NVARCHAR(50) = N'${password}';`, password],
    ['a property', `db.password ${password}\n`, password],
    ['one login', `use bob@acme.io / ${password}, please`, password],
  ])('%s', (_, source, ...values) => expect(held(source)).toEqual(values));
});

describe('nothing is seen in', () => {
  it.each<[string, string]>([
    ['what a device has encrypted', `set psksecret ENC ${base64(secret)}`],
    ['an output of a workflow', `echo "::set-output name=cache-key::linux-${hex}"`],
    ['a reference in one', `echo "::set-output name=token::${'$'}{{ steps.a.outputs.token }}"`],
    ['a token that a variable has', 'paste("Bearer", token); ["Bearer", "YOUR_TOKEN_HERE_2"]'],
    ['a method', 'curl -X DELETE2everything https://a.io'],
    ['a command of a shell', 'bash -c run2Everything; sh -c "make -s Build2Out -t Target12Name"'],
    ['a community of everybody', 'snmpwalk -v2c -c public 10.0.0.1'],
    ['a variable', 'openssl enc -k $PASS2 -K $KEY_HEX; gh secret set A -b "$TOKEN_2"'],
    ['a user', 'curl -U bob:password https://a.io; psql -U app_user2 -d shop'],
    ['a share of what users have', 'mount --user=50%MoreThanBefore2'],
    ['what is typed', `expect "name:"\nsend "${password}\\r"\n`],
    ['a reference', 'kubectl create secret generic a --from-literal=user=administrator2'],
    ['a plan of names', 'password = "var.old_password2" -> "var.new_password3"'],
    ['another secret_id', `{"secret_id":"${uuid}","secret_key":""}`],
    ['a plan of what is hidden', 'password = (sensitive value) -> (sensitive value)'],
    ['a repository', 'git@github.com:Acme2Team-x/App9.git\nscp bob@acme.io:Build2Out9 .'],
    ['one address and a port', `bob@acme.com:${password}`],
    [
      'an empty configuration',
      `.dockerconfigjson: ${base64('{"auths":{"ghcr.io":{}},"credsStore":"desktop"}')}`,
    ],
    ['a property of words', 'db.password changeMe2Later\nthe db.password is required2Login'],
    ['a column of a type', 'password NVARCHAR(50) = default_value2'],
    ['two addresses', 'bob@acme.io / eve2Smith@acme.io'],
  ])('%s', (_, source) => expect(held(source)).toEqual([]));
});
