// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { rng } from '../../samples';
import { held } from '../../samples/held';
import { ALNUM, HEX, text } from '../../samples/random';

const random = rng(53);
const secret = `a7${text(random, 34, ALNUM)}Q`;
const password = `k${text(random, 11, ALNUM)}7Qx`;
const strong = `v${text(random, 6, ALNUM)}#9Kz!q`;
const hex = text(random, 40, HEX);
const uuid = `${text(random, 8, HEX)}-${text(random, 4, HEX)}-4${text(random, 3, HEX)}-8${text(random, 3, HEX)}-${text(random, 12, HEX)}`;

const found: [string, string, string][] = [
  ['a block of YAML', `password: |\n  ${password}\n`, password],
  ['a folded one', `api_token: >-\n  ${secret}\nname: x`, secret],
  ['the next line', `Here is the API key:\n\n${secret}\n\nThanks`, secret],
  ['a line below a heading', `API Key\n${secret}\n`, secret],
  ['a block of code', `API key:\n\`\`\`text\n${secret}\n\`\`\`\n`, secret],
  ['a block that is quoted', `> **Password:**\n> \`\`\`\n> ${strong}\n> \`\`\``, strong],
  ['a block of Jira', `Client secret:\n{code:bash}\n${secret}\n{code}`, secret],
  ['a block in Markdown, in Japanese', `パスワード：\n\`\`\`\n${strong}\n\`\`\``, strong],
  ['a block of HTML', `<p>Password:</p>\n<pre><code>${strong}</code></pre>`, strong],
  ['a dash behind bold letters', `* **Password** — ${strong}`, strong],
  ['a dash behind brackets', `API key (prod) - ${secret}`, secret],
  ['one of several', `Token #1: ${secret}`, secret],
  ['one of several, by name', `API key, staging: ${secret}`, secret],
  ['a picture of a key', `API key 🔑: ${secret}`, secret],
  ['a bold value, at the beginning of a line', `Password: <b>${strong}</b>`, strong],
  ['a shell that exports', `export TOKEN=${secret}; ./run`, secret],
  ['an arrow of two signs', `root pw -> ${strong}`, strong],
  ['what people note', `u: bob@acme.io\np: ${strong}`, strong],
  ['a form in parts', `name="password"\r\n\r\n${password}\r\n`, password],
  ['a cell of a table', `| API key | ${secret} |\n`, secret],
  ['a cell in code', `| DB_PASSWORD | \`${strong}\` | prod |`, strong],
  ['the next element', `<key>API_KEY</key>\n\t<string>${secret}</string>`, secret],
  ['an element with a name', `<string name="api_secret">${secret}</string>`, secret],
  ['an escaped element', `&lt;apiKey&gt;${secret}&lt;/apiKey&gt;`, secret],
  ['Rust', `const API_SECRET: &str = "${secret}";`, secret],
  ['Objective-C', `NSString *apiKey = @"${secret}";`, secret],
  ['C', `char auth_token[] = "${secret}";`, secret],
  ['a macro', `#define API_TOKEN "${secret}"`, secret],
  ['Go', `var jwtKey = []byte("${secret}")`, secret],
  ['headers of Go', `http.Header{"X-Api-Key":[]string{"${secret}"}}`, secret],
  ['Gradle', `buildConfigField "String", "API_KEY", "\\"${secret}\\""`, secret],
  ['a default of Terraform', `variable "db_password" {\n  default = "${strong}"\n}`, strong],
  ['CloudFormation', `{"ParameterKey":"DbPassword","ParameterValue":"${strong}"}`, strong],
  ['PowerShell', `Connect-Thing -User sa -Password '${strong}'`, strong],
  ['setx', `setx API_KEY "${secret}" /M`, secret],
  ['fish', `set -gx API_TOKEN ${secret}\n`, secret],
  ['csh', `setenv API_SECRET ${secret}\n`, secret],
  ['an old Dockerfile', `ENV DB_PASSWORD ${password}\n`, password],
  ['nginx', `proxy_set_header X-Api-Key ${secret};`, secret],
  ['npm config', `npm config set //a.acme.io/:_authToken ${secret}`, secret],
  ['a secret of a repository', `gh secret set API_TOKEN --body "${secret}"`, secret],
  ['SQL', `ALTER USER app WITH PASSWORD '${strong}'`, strong],
  ['colours', `\u001b[32mAPI_TOKEN\u001b[0m=\u001b[33m${secret}\u001b[0m`, secret],
  ['reStructuredText', `:api_key: ${secret}`, secret],
  ['an id and a secret', `ABLY_API_KEY=${text(random, 6, ALNUM)}:${secret}`, secret],
  ['mysql', `mysql -h db1 -u root -p${password} shop`, password],
  ['sshpass', `sshpass -p '${password}' ssh root@10.0.0.3`, password],
  ['docker login', `docker login -u acme -p ${password} a.acme.io`, password],
  ['redis-cli', `redis-cli -h cache1 -a ${password} ping`, password],
  ['a pipe', `echo "${password}" | docker login -u acme --password-stdin`, password],
  ['IDENTIFIED BY', `CREATE USER 'a'@'%' IDENTIFIED BY '${strong}';`, strong],
  ['a call', `new PDO('mysql:host=db1;dbname=shop', 'shop', '${strong}');`, strong],
  ['a pair of a call', `requests.get(url, auth=("admin", "${strong}"))`, strong],
  ['the key of a web token', `jwt.sign(payload, '${secret}', { expiresIn: '1h' })`, secret],
  ['a DSN of Go', `sql.Open("mysql", "app:${password}@tcp(10.0.0.3:3306)/shop")`, password],
  ['.pgpass', `db1.acme.io:5432:shop:app:${password}\n`, password],
  ['a token as a user', `pip install --index-url https://${secret}@pypi.acme.io/simple`, secret],
  ['user / password', `you can log in with admin / ${strong}`, strong],
  ['changed to', `I changed the root password to ${strong}`, strong],
  ['a short word for it', `hey, the pw is ${strong}, thanks`, strong],
  ['an owner', `my token's ${secret}`, secret],
  ['Portuguese', `a senha é ${strong}`, strong],
  ['Italian', `la password è ${strong}`, strong],
  ['Dutch', `het wachtwoord is ${strong}`, strong],
  ['Russian', `пароль: ${strong}`, strong],
  ['Polish', `hasło: ${strong}`, strong],
  ['Korean', `비밀번호는 ${strong} 입니다`, strong],
  ['Chinese without a sign', `账号 admin 密码 ${strong}`, strong],
  ['hexadecimal', `DEEPGRAM_API_KEY=${hex}`, hex],
  ['a UUID', `POSTMARK_SERVER_TOKEN=${uuid}`, uuid],
  ['"token" alone', `{'token': '${secret}'}`, secret],
];

describe('a secret where no sign tells that it follows', () => {
  it.each(found)('%s', (_, source, value) => {
    expect(held(source).join(' ')).toContain(value);
  });
});

const DOLLAR = '$';
const innocent: [string, string][] = [
  ['the verdict on a test', 'PASS: gdb.arch/amd64-byte2.exp: at first bp'],
  ['options of a manual', 'openssl passwd [-help] [-1] [-apr1] [-aixmd5]'],
  ['a file below a name', 'passwd\n  man/man1/gpasswd.1\n'],
  ['the number of a report', 'plaintext credentials\n (CVE-2026-23303)\n'],
  ['a type', 'password: PasswordField3;\n secret: string;'],
  ['a table of types', '| token | string |\n| API key | required |'],
  ['ports', 'docker run -p 127.0.0.1:8080:8080 img; ssh -p 2222 a@b; mkdir -p build/out2'],
  ['a module', 'perldoc -u Some::Modulename2'],
  ['a stock password', "IDENTIFIED BY 'password'; redis-cli -a yourpassword; mysql -ppassword"],
  [
    'a variable',
    `mysql -p${DOLLAR}PW; docker login -p ${DOLLAR}PASS; sshpass -p "${DOLLAR}PW" ssh a`,
  ],
  ['another name', 'jwt.sign(payload, process.env.JWT_SECRET2)'],
  [
    'prose',
    'Set password to expire. The password is required2. Changed the password to something.',
  ],
  ['a hash of a database', `IDENTIFIED BY PASSWORD '*${hex.toUpperCase()}'`],
  ['a hash of a framework', `password = 'pbkdf2_sha256${DOLLAR}260000${DOLLAR}${secret}'`],
  ['what is encrypted', `DB_PASSWORD="encrypted:${secret}"`],
  ['the address of a coin', `const TOKEN = "0x${hex}";`],
  ['a checksum of a secret', `checksum/secret: ${text(random, 64, HEX)}`],
  [
    'the key of a search box',
    `docsearch({ apiKey: '${text(random, 32, HEX)}', indexName: 'docs' })`,
  ],
  ['a variable of browsers', `NEXT_PUBLIC_MAPS_KEY=${hex}`],
  ['a hash in base64url', `pip/a.py,sha256=qaN-fw_${text(random, 36, ALNUM)},160`],
  [
    'a block of commands',
    'Rotate the token:\n```sh\n./rotate-token2.sh\n```\nThe password:\n```\nvault-read2 db/creds\n```',
  ],
  [
    'what a block names',
    'API key:\n```\nBILLING_API_KEY_V2\n```\nSecret:\n```\ndb-credentials-2\n```',
  ],
  [
    'which one of several',
    'key #12: Done2Day, token, next: ParserState2, Password (v2) - PasswordField3',
  ],
  ['letters of physics', 'u: 3.2 p: 101.325e3, u: velocity, p: Pressure2Bar'],
  ['the files of a login', 'login.c, man/newgrp.1.xml2, login: man/limits.5.xml7'],
];

describe('is not seen in', () => {
  it.each(innocent)('%s', (_, source) => expect(held(source)).toEqual([]));
});
