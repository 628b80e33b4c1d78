// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { rng } from '../../samples';
import { held } from '../../samples/held';
import { ALNUM, HEX, LOWER, text, uuidOf } from '../../samples/random';

/** Secrets as programs print them and people paste them: dumps of objects, logs, tables, commands. */

const random = rng(233);
const secret = `Q7${text(random, 36, ALNUM)}v9`;
const password = `k${text(random, 11, ALNUM)}7Qx`;
const second = `w${text(random, 11, ALNUM)}3Zp`;
const hex = text(random, 40, HEX);
const half = (length: number): string => text(random, length, HEX);
const uuid = uuidOf(random);
const bot = `19572476${half(2).replace(/\D/g, '7')}:AA${text(random, 33, ALNUM)}`;
const seed = `K3${text(random, 30, 'ABCDEFGHJKMNPQRSTUVWXYZ234567')}`;
const ecr = `eyJ${text(random, 1400, ALNUM)}==`;

describe('a secret is seen in', () => {
  it.each<[string, string, ...string[]]>([
    // Objects, as languages show them.
    ['a term of Erlang', `{ok,[{user,<<"app">>},{password,<<"${password}">>}]}`, password],
    ['a map of Erlang', `#{host => "db",password => <<"${password}">>}`, password],
    ['a list of characters', `[host: ~c"db", password: ~c"${password}"]`, password],
    ['go-spew', ` Password: (string) (len=15) "${password}",\n`, password],
    ['str of R', ` $ host    : chr "db"\n $ password: chr "${password}"\n`, password],
    ['print of R', `$password\n[1] "${password}"\n`, password],
    ['gdb', `{host = 0x55d "db", password = 0x55e "${password}"}`, password],
    ['Rust over several lines', `password: Some(\n        "${password}",\n    ),`, password],
    ['a secret that hides itself', `password: Secret(String("${password}"))`, password],
    ['an optional of Swift', `apiToken: Optional("${secret}")`, secret],
    ['a constructor', `let s = SecretString::new("${secret}".into());`, secret],
    ['a field with a default', `api_key: str = Field(default="${secret}", env="K")`, secret],
    ['var_dump', `["apiKey":protected]=>\n  string(40) "${secret}"`, secret],
    ['print_r', `    [_password:protected] => ${password}\n`, password],
    ['print_r, private', `    [password:Acme\\Db:private] => ${password}\n`, password],
    // Code.
    ['a comparison', `if ($http_x_api_key != "${secret}") { return 403; }`, secret],
    ['a strict comparison', `if (req.body.token === '${secret}') next();`, secret],
    ['a provider', `{ provide: 'API_KEY', useValue: '${secret}' },`, secret],
    [
      'the name after the value',
      `r.setValue("${secret}", forHTTPHeaderField: "X-Api-Key")`,
      secret,
    ],
    ['Objective-C', `#define kAPISecret @"${secret}"`, secret],
    ['a mark of Bearer', `client.get(url).bearer_auth("${secret}")`, secret],
    [
      'a password before a host',
      `PlainAuth("", "a@acme.io", "${password}", "smtp.acme.io")`,
      password,
    ],
    [
      'a password before a name',
      `epgsql:connect("db", "app", "${password}", "shop_live")`,
      password,
    ],
    ['a frame of PHP', `PDO->__construct('mysql:host=db.a...', 'app', '${password}')`, password],
    [
      'a frame of Laravel',
      `->createPdoConnection('mysql:...', 'forge', '${password}', Array)`,
      password,
    ],
    ['a bind', `ldap_bind($ds, "cn=admin,dc=acme", "${password}");`, password],
    ['authenticate', `GET(url, authenticate("deploy", "${password}"))`, password],
    ['a pair of Kotlin', `mapOf("user" to "app", "password" to "${password}")`, password],
    ['a pair of Scala', `Map("user" -> "app", "password" -> "${password}")`, password],
    ['a member of Zig', `.{ .name = "x-api-key", .value = "${secret}" },`, secret],
    [
      'any call with an address',
      `Jdbi.create("jdbc:mysql://db/a", "app", "${password}")`,
      password,
    ],
    ['a broker', `client.username_pw_set("ha", "${password}")`, password],
    ['a server of files', `FTP('ftp.acme.io', 'bob', '${password}')`, password],
    ['a template', `url = f"https://{user}:${password}@api.acme.io/v1"`, password],
    ['a substitution', `!Sub "postgres://app:${password}@\${Db.Endpoint}:5432/a"`, password],
    // Infrastructure.
    ['an old plan', `  os.3976634070.admin_password: "" => "${password}"`, password],
    ['a changed password', `~ password = "admin" -> "${password}"`, password],
    [
      'outputs',
      `{"db_password": {"sensitive": true, "type": "string", "value": "${password}"}}`,
      password,
    ],
    [
      'a parameter',
      `DBPassword:\n  Type: String\n  NoEcho: true\n  Default: ${password}\n`,
      password,
    ],
    [
      'a collection',
      `"apikey": [\n{\n"key": "value",\n"value": "${secret}",\n"type": "string"\n}`,
      secret,
    ],
    [
      'passwords of TOML',
      `[passwords]\nbob = "${password}"\namy = "${second}"\n`,
      password,
      second,
    ],
    [
      'passwords of JSON',
      `"passwords": {"bob": "${password}", "amy": "${second}"}`,
      password,
      second,
    ],
    ['a check of health', `test: ["CMD", "redis-cli", "-a", "${password}", "ping"]`, password],
    ['another', `test: ["CMD", "mysqladmin", "-u", "root", "-p${password}"]`, password],
    ['a reply of Redis', `3) "api_token"\n4) "${secret}"`, secret],
    ['MONITOR', `17.12 [0 10.0.0.4:51] "AUTH" "${password}"`, password],
    ['MONITOR, a user', `17.12 [0 10.0.0.4:51] "auth" "default" "${password}"`, password],
    ['HELLO', `HELLO 3 AUTH default ${password}`, password],
    ['pgpass', `*:*:*:postgres:${password}`, password],
    ['a key of DNS', `nsupdate -y hmac-sha256:ddns:${secret}`, secret],
    ['sasl_passwd', `[smtp.acme.io]:587    postmaster:${password}`, password],
    ['coturn', `user=webrtc:${password}`, password],
    ['passwd of Dovecot', `bob:{PLAIN}${password}::::::`, password],
    ['chpasswd', `chpasswd:\n  list: |\n    root:${password}\n`, password],
    ['Elastic', `PASSWORD kibana_system = ${password}`, password],
    ['a network', `networks."Acme".psk = "${password}";`, password],
    ['a network of Windows', `    Key Content            : ${password}`, password],
    ['isync', `User bob@acme.io\nPass ${password}\n`, password],
    ['a peer', `[6001]\nsecret=${password}`, password],
    ['a variable of Azure', `##vso[task.setvariable variable=SA;issecret=true]${secret}`, secret],
    ['a mask of GitHub', `::add-mask::${secret}`, secret],
    // Commands and addresses.
    ['a registry', `docker login -u AWS -p ${ecr} https://1.dkr.ecr.eu-west-1.amazonaws.com`, ecr],
    ['cargo', `cargo login ${secret}`, secret],
    ['wandb', `wandb login ${hex}`, hex],
    ['NuGet', `dotnet nuget push a.nupkg -k ${secret} -s https://api.nuget.org`, secret],
    ['Codecov', `codecov upload-process -t ${uuid} -n build-512`, uuid],
    ['HTTPie', `https -a deploy:${password} api.acme.io/me`, password],
    ['setx', `setx ACME_KEY "${secret}"`, secret],
    ['the environment', `ACME_KEY=${secret}`, secret],
    ['a header', `X-Purge-Key: ${secret}`, secret],
    ['an option', `deploy --prod --auth ${secret} --dir dist`, secret],
    ['the API of a bot', `with url: /bot${bot}/getUpdates?timeout=10`, bot],
    ['a query of an API', `403 for url: https://api.acme.io/v1/data?token=${hex}&limit=1`, hex],
    ['a basic token', `git config url."https://${secret}:x-oauth-basic@github.com/"`, secret],
    [
      'the output of aws',
      `ACCESSKEY\tAKIAQ3EGR7DYB2FHUXNA\t2031-01-01T00:00:00+00:00\t${secret}\tActive`,
      secret,
    ],
    ['a file of cookies', `.acme.io\tTRUE\t/\tTRUE\t1775000000\tsessionid\t${secret}\n`, secret],
    // What people write.
    ['a letter', `Here is the key you asked for:\n\n${secret}\n\nBye`, secret],
    ['a key in code', `The key is \`${secret}\`, put it in .env`, secret],
    ['a dash', `Password - ${password}`, password],
    ['an order', `the webhook secret should be ${secret} on your side`, secret],
    ['a cell', `| api_key | '${secret}' |\n| timeout | 30 |`, secret],
    ['bold HTML', `<strong>Password:</strong> ${password}<br>`, password],
    ['code in HTML', `<p>Your key: <code>${secret}</code></p>`, secret],
    ['a meta element', `<meta name="auth-token" content="${secret}">`, secret],
    ['columns', `SERVICE    USER    PASSWORD\ngrafana    admin   ${password}\n`, password],
    ['lined-up output', `Token        Status\n${secret}   Active\n`, secret],
    ['French', `j'utilise le jeton ${secret} et j'ai une erreur`, secret],
    ['German, as of now', `Das Passwort fürs Backup ist jetzt ${password}`, password],
    ['a login in German', `Zugang: admin / ${password}`, password],
    ['German', `Der Zugangsschlüssel lautet ${secret}, danke.`, secret],
    ['Japanese', `ID：admin\nPW：${password}`, password],
    ['an authenticator', `Setup key: ${seed}`, seed],
  ])('%s', (_, source, ...values) => expect(held(source)).toEqual(values));
});

describe('nothing is seen in', () => {
  it.each([
    ['a signer of packages', `PYTHON_VERSION=3.12\nGPG_KEY=${hex.toUpperCase()}`],
    ['a device', `apns device token: ${half(64)}`],
    ['a key of a cache', `Surrogate-Key: ${hex}\nX-Surrogate-Key: ${hex}`],
    ['an identifier', `X-Idempotency-Key: ${uuid}\nX-Request-Key: ${secret}`],
    ['a comparison of names', `if (token === 'identifierStart2') {}`],
    ['a call', `password: t("auth.passwordTooShort2"), token: css("tokenColor2Primary")`],
    ['a hash that is compared', `if (passwordHash !== "${half(64)}") {}`],
    ['columns of something else', `TOKEN    COUNT\nidentifier2   17\nkeyword3      4\n`],
    ['a reply with a name', `1) "token"\n2) "identifier-start-2"`],
    ['lines of a list', `[passwords]\nmin_length = "twelve"\nmessage = "tooShortPassword1"`],
    ['a class of characters', `secret = [0-9A-Za-z_/-]`],
    ['cookies that say nothing', `.acme.io\tTRUE\t/\tFALSE\t1775000000\t_ga\tGA1.2.${half(20)}\n`],
    ['what a server can', `250-AUTH PLAIN LOGIN CRAM-MD5\n250 AUTH LOGIN XOAUTH2-Bearer2`],
    ['a key of a map', `the key in the map is ${text(random, 12, LOWER)}`],
    ['a login', `login with github2 and then AUTH the client`],
  ])('%s', (_, source) => expect(held(source)).toEqual([]));
});
