import {
  appPassword,
  optionPassword,
  randomPassword,
  saidPassword,
  urlToken,
} from '../checks/command';
import type { Provider, ProviderFacts, Rule, Samples } from '../rule';

/** Passwords that are known by the command, statement or call they are given to. */
const rules: readonly Rule[] = [
  {
    id: 'command-password',
    kind: 'password of a command',
    literals: [' -p', ' -P', ' -a', ' -w', ' /p:'],
    pattern: /(?: -[pPaw]| \/p)[ :=]?["']?(?<value>[!#-%(-:=?-_a-{}~]{5,99}[\w!#$%*+=@^~?/-])/,
    check: optionPassword,
  },
  {
    id: 'sql-password',
    kind: 'password in SQL',
    literals: ['identified ', 'encrypted password'],
    pattern:
      /(?:identified (?:with [\w'"]{3,40} )?(?:by|as) {1,3}(?:password )?|encrypted password {1,3})["'](?<value>[^\s"'`]{6,100})(?=["'])/i,
    check: saidPassword,
  },
  {
    id: 'call-password',
    kind: 'password in a call',
    literals: [
      'ConvertTo-SecureString',
      'new PDO(',
      'mysqli',
      'getConnection(',
      'NetworkCredential(',
      'BasicAuth(',
      'auth=(',
      'jwt.sign(',
      'jwt.verify(',
      'jwt.encode(',
      'createHmac(',
    ],
    pattern:
      /(?:ConvertTo-SecureString(?: -String)?|new PDO|mysqli(?:_connect)?|getConnection|NetworkCredential|BasicAuth|auth=|jwt\.(?:sign|verify|encode)|createHmac)[ (]{1,2}(?:(?:[^\s"'`(),]{1,60}|"[^"\n]{0,160}"|'[^'\n]{0,160}'), ?){0,3}["'](?<value>[^\s"'`]{8,100})(?=["'])/,
    check: randomPassword,
  },
  {
    id: 'piped-password',
    kind: 'password given to a command',
    literals: ['echo '],
    pattern:
      /echo (?:-\w{1,2} )?["']?(?:[\w.-]{1,32}:)?(?<value>[^\s"'`|$:]{8,200})(?=["']? ?\| ?(?:sudo )?(?:chpasswd|passwd|docker login|podman login|gcloud secrets|gh auth|vault|wrangler secret|helm registry)\b)/,
    check: saidPassword,
  },
  {
    id: 'positional-password',
    kind: 'password of a command',
    literals: ['rabbitmqctl ', 'htpasswd ', 'net use ', 'lftp '],
    pattern:
      /(?:rabbitmqctl (?:add_user|change_password) [\w.-]{1,40} |htpasswd -\w{0,6} ?[\w./-]{1,60} [\w.-]{1,40} |net use [\w:*]{1,8} \\\\[\w.\\$-]{1,60} \/user:[\w.\\@-]{1,40} |lftp -u [\w.-]{1,40},)["']?(?<value>[!#-&(-_a-~]{7,99}[\w!#$%&*+=@^~?/-])/,
    check: saidPassword,
  },
  {
    id: 'login-pair',
    kind: 'user and password',
    literals: ['log in ', 'login', 'cred', 'zugangsdaten', 'identifiants', 'http -a'],
    pattern:
      /(?:log in|login|cred(?:ential)?s|zugangsdaten|identifiants|http -a)[^\n:/]{0,24}(?:: {1,3}(?:\|\s{1,12})?| {1,3})[\w.@-]{2,40}(?: ?\/ ?|:)(?<value>[!#-&(-\-0-9;=?-_a-~]{7,63}[\w!#$%&*+=@^~?-])(?!\.\w)/i,
    check: randomPassword,
  },
  {
    id: 'dsn-password',
    kind: 'password of a connection',
    literals: ['@tcp(', '@unix('],
    pattern: /(?<=["'`=\s][\w.-]{1,40}:(?<before>[^\s"'`@/]{4,100}))(?=@(?:tcp|unix)\()/,
    check: saidPassword,
  },
  {
    id: 'pgpass-password',
    kind: 'password of a connection',
    literals: [':5432:', ':6432:'],
    pattern:
      /:[56]432:[\w*-]{1,60}:[\w*.-]{1,60}:(?<value>[!#-&(-9;-_a-~]{5,99}[\w!#$%&*+=@^~?/-])/,
    check: saidPassword,
  },
  {
    id: 'server-password',
    kind: 'password of a server',
    literals: ['requirepass ', 'masterauth '],
    pattern: /(?:requirepass|masterauth) {1,4}["']?(?<value>[!#-&(-_a-~]{7,99}[\w!#$%&*+=@^~?/-])/,
    check: saidPassword,
  },
  {
    id: 'url-token',
    kind: 'token in an address',
    env: 'TOKEN',
    literals: ['://'],
    pattern: /(?<=https?):\/\/(?<value>[\w-]{20,200})(?=@[\w-]{1,60}\.)/,
    check: urlToken,
  },
  {
    id: 'app-password',
    kind: 'password for apps',
    literals: ['pass'],
    pattern:
      /(?<=[\w.-]?)pass(?:w(?:or)?d)?["'`\]]{0,2} ?[:=]>? ?["'`]?(?<value>[a-z]{4} [a-z]{4} [a-z]{4} [a-z]{4})(?![\w ])/i,
    check: appPassword,
  },
].map((rule) => ({ env: 'PASSWORD', generic: true, ...rule }));

export const provider: Provider = { id: 'command', name: 'Generic', home: [], rules };

export const facts: ProviderFacts = {
  docs: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  advice: 'Change it where it is used; give it by a file or the environment, not by the command.',
  source: 'The manuals of the commands and languages.',
};

const PASSWORD = '[A-Z][a-z]{3}[0-9]{2}[A-Za-z0-9]{10}';
export const samples: Samples = {
  'command-password': ["sshpass -p '", PASSWORD, "' ssh deploy@web-3.acme-internal.io"],
  'sql-password': ["CREATE USER 'app'@'%' IDENTIFIED BY '", PASSWORD, "';"],
  'call-password': ['new PDO("mysql:host=db-3;dbname=a", "app", "', PASSWORD, '");'],
  'piped-password': ['echo "', PASSWORD, '" | docker login -u acme --password-stdin'],
  'positional-password': ['rabbitmqctl add_user app ', PASSWORD, ''],
  'login-pair': ['You can log in with admin / ', PASSWORD, ''],
  'dsn-password': ['"app:', PASSWORD, '@tcp(10.0.0.3:3306)/shop"'],
  'pgpass-password': ['db-3.acme-internal.io:5432:shop:app:', PASSWORD, '\n'],
  'server-password': ['redis-server --requirepass ', PASSWORD, ''],
  'url-token': [
    'git clone https://',
    '[A-Z][0-9][a-z][A-Za-z0-9]{30}',
    '@git.acme-internal.io/a.git',
  ],
  'app-password': [
    "EMAIL_HOST_PASSWORD = '",
    'x[bcdfg][a-z]q z[a-z]{2}k [a-z]x[a-z]{2} q[a-z]vw',
    "'",
  ],
};
