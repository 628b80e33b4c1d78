import {
  appPassword,
  chosenPassword,
  encodedSettings,
  generatedPassword,
  listedBytes,
  listedPassword,
  longRandom,
  mixedToken,
  optionPassword,
  pairPassword,
  passwordHash,
  plainLogin,
  randomPassword,
  recoveryCodes,
  saidPassword,
  sqlPassword,
  totpAddress,
  totpSeed,
  tunnelLogin,
  urlToken,
} from '../checks/command';
import { cookieValue } from '../checks/cookie';
import { bearer } from '../checks/header';
import type { Provider, ProviderFacts, Rule, Samples } from '../rule';

/** Passwords that are known by the command, statement or call they are given to. */
const rules: readonly Rule[] = [
  {
    id: 'command-password',
    kind: 'password of a command',
    literals: ' -p| -P|"-p|"-a| -a| -w| /p:| /p | /rp | -A | -X | -c | -k | -K | -s | -t '.split(
      '|',
    ),
    pattern:
      /(?: -(?:pw|[pPawAXckKst])| \/r?p|"-[pa](?:", ?)?)[ :=]?["']?(?<value>eyJ[\w+/]{99,3000}={0,2}|[!#-%(-:=?-_a-{}~]{5,99}[\w!#$%*+=@^~?/-])/,
    check: optionPassword,
  },
  {
    id: 'sql-password',
    kind: 'password in SQL',
    literals: ['identified ', 'encrypted password', 'set password for ', 'with password '],
    pattern:
      /(?:identified (?:with [\w'"]{3,40} (?:as|by)|by) {1,3}(?:password )?|encrypted password {1,3}|with password (?:= )?n?|set password for [^\s=]{1,60} ?= ?(?:password\()?)["']?(?<value>[^\s"'`;,(){}]{6,100})(?=["';\s]|$)/i,
    check: sqlPassword,
  },
  {
    id: 'call-password',
    kind: 'password in a call',
    literals: (
      'ConvertTo-SecureString|new PDO(|mysqli(|connect(|Sequelize(|__construct(|onnection(|' +
      'Credential(|Credentials(|ryEntry(|PlainText(|PasswordAuthentication(|AuthenticationHeaderValue(|' +
      'OAuthHandler(|OAuth1UserHandler(|from_slice(|createCipheriv(|AES.|Auth(|auth(|HMAC256(|hmacShaKeyFor(|' +
      `UTF8.GetBytes(|from_secret(|ftp_login(|ldap_bind(|basic_auth|auth" => [|auth' => [|` +
      'auth=(|auth: [|credentials = (|authenticate(|create_superuser(|jwt.|createHmac(|' +
      'hmac.new(|signWith(|Fernet(|WiFi.begin(|pw_set(|FTP(|login(|bot.run(|client.run(|.basic(|asicAuth(|imap_open(|.bind(|bind_s('
    ).split('|'),
    pattern:
      /(?<=\w?)(?:ConvertTo-SecureString(?: -String)?|new PDO|mysqli|connect|Sequelize|__construct|onnection|Credentials?|ryEntry|PlainText|PasswordAuthentication|AuthenticationHeaderValue|OAuth(?:1User)?Handler|from_slice|createCipheriv|AES\.(?:(?:en|de)crypt|new)|[Aa]uth|HMAC256|hmacShaKeyFor|UTF8\.GetBytes|from_secret|ftp_login|ldap_bind|basic_auth|auth["'] =>|auth[:=]|credentials =|authenticate|create_superuser|jwt\.(?:sign|verify|encode)|createHmac|hmac\.new|signWith|Fernet|pw_set|FTP|WiFi\.begin|\.basic|asicAuth|imap_open|(?:\.bind|bind_s)(?=\(["'][^"'\n]{3,90}dc=)|login|(?:bot|client)\.run)[ ([]{1,2}(?:(?:[^\s"'`(),{}]{1,60}|\{[^{}\n]{0,80}\}|"[^"\n]{0,160}"|'[^'\n]{0,160}'), ?){0,3}(?:Some\()?[b@]?["'](?<value>(?!\w{2,20}:\/|(?![a-z]{16}["'])[a-z_.-]{8,60}["']|[a-z]{1,20}(?:-[a-z\d]{1,20}){2,8}["'])[^\s"'`\\]{8,100})(?=["'])/,
    check: chosenPassword,
  },
  {
    id: 'piped-password',
    kind: 'password given to a command',
    literals: ['echo ', 'printf '],
    pattern:
      /(?:echo|printf) (?:-\w{1,2} )?["']?(?:[\w.-]{1,32}:)?(?<value>[^\s"'`|$:\\]{8,200})(?=(?:\\n)?["']? ?\| ?(?:sudo -S|(?:sudo )?(?:chpasswd|passwd|docker (?:login|secret)|podman login|cryptsetup|kinit|gpg|gcloud secrets|gh auth|vault|wrangler secret|helm registry)\b|[^\n|]{1,80}[-_]stdin))/,
    check: saidPassword,
  },
  {
    // All of a file of settings, as it is handed to a variable or through a pipe.
    id: 'encoded-settings',
    kind: 'settings in base64',
    env: 'SETTINGS',
    literals: ['echo ', 'printf ', 'base64', '_b64', 'b64decode(', 'atob(', 'base64string('],
    pattern:
      /(?<=\w?)(?:(?:echo|printf) (?:-n |'%s' )?["']?(?=[\w+/=]{40,4000}["']? ?\| ?(?:openssl )?(?:base64|enc) )|base64["']?\s?[:=]\s?["']?|_b64["']?\s?[:=]\s?["']?|b64decode\(b?["']|(?:atob|Base64String)\(["'])(?<value>[A-Za-z\d+/]{40,4000}={0,2})(?![\w+/=])/i,
    check: encodedSettings,
  },
  {
    id: 'positional-password',
    kind: 'password of a command',
    literals: (
      'rabbitmqctl |htpasswd |mosquitto_passwd |net use|lftp |from-literal|gh secret set|' +
      'rclone obscure |wpa_passphrase |Key Content|<keyMaterial>|shodan init |codecov.io/bash'
    ).split('|'),
    pattern:
      /(?<=-?)(?:rabbitmqctl (?:add_user|change_password) [\w.-]{1,40} |(?:htpasswd|mosquitto_passwd)(?: -\w{1,8}){1,3} (?:[\w./-]{1,60} )?[\w.-]{1,40} |(?<=--)from-literal[= ]["']?[\w.-]{1,60}=|gh secret set \w{1,60} (?:-[ReoauA] \S{1,60} )?(?:-b|--body)[= ]?|rclone obscure |net user \w[\w.-]{0,40} (?!\/)|net use [\w:*]{1,8} \\\\[\w.\\$-]{1,60} \/user:[\w.\\@-]{1,40} |lftp -u [\w.-]{1,40},|wpa_passphrase (?:"[^"\n]{1,32}"|[^\s"]{1,32}) |Key Content {1,20}: |<keyMaterial>|shodan init |codecov\.io\/bash\)? -t )["']?(?<value>[!#-&(-;=?-[\]-_a-~]{7,99}[\w!#$%&*+=@^~?/-])/,
    check: saidPassword,
  },
  {
    id: 'tool-password',
    kind: 'password of a command',
    literals: (
      'net use |http-basic.|mc alias | l2tpd | pptpd |bundle config |' +
      'BUNDLE_|NEO4J_AUTH|set-initial-password |dns cloudflare |<auth-user-pass>| LOGIN |' +
      '> PASS |" * "|login | IDENTIFY |encrypt_string |{PLAIN}|"jdbc:|::add-mask::|ssecret=|set psksecret |set passwd |b2 authorize|b2 account |asic-auth [|asicAuth "|openssl passwd |setcookie |wpa-psk ascii |upwd |user:password |pre-shared-secret |authtok = | AES '
    ).split('|'),
    pattern:
      /(?<=\w?)(?:net use (?:[\w:*]{1,8} )?\\\\[\w.\\$-]{1,60} |http-basic\.[\w-]{1,40} \S{1,60} |mc alias set [\w-]{1,40} \S{1,100} \S{1,60} | (?:l2tpd|pptpd) {1,3}|bundle config (?:--?\w{2,10} |set ){0,3}\S{4,60} [\w.-]{1,40}:|BUNDLE_[A-Z\d_]{4,60}["']?[:=] ?["']?[\w.-]{1,40}:|NEO4J_AUTH["']?[:=] ?["']?neo4j\/|set-initial-password |dns cloudflare |<auth-user-pass>\s{1,4}[^\n]{1,60}\n|(?<!AUTH) LOGIN "?[^\s"]{1,60}"? |> PASS |(?<=(?:^|\n)[ \t]{0,8}"[^"\n]{1,60})" \* (?=")|(?<!=)login (?!from )(?:\w{1,20} )?|\{PLAIN\}| IDENTIFY |encrypt_string |"jdbc:[^"\n]{5,160}", ?"[^"\n]{1,60}", ?|::add-mask::|ssecret=\w{4,5}\]|set (?:psksecret|passwd) |b2 a[a-z-]{6,16}(?: authorize)? \w{12,25} |asic(?:-auth \[|Auth )"[^"\n]{1,60}" |openssl passwd (?:-\w{1,6} ){1,3}|setcookie |wpa-psk ascii (?:0 )?|(?:upwd|user:password) [\w.@-]{1,40} |pre-shared-secret |authtok = |(?<=createUser [^\n]{9,120}) AES )["']?(?<value>[!#-&(-;=?-[\]-_a-~]{7,99}[\w!#$%&*+=@^~?/-])/,
    check: chosenPassword,
  },
  {
    id: 'login-pair',
    kind: 'user and password',
    literals:
      'log in |sign in |login|wifi: |wlan: |cred|zugang|identifiants|http -a|chpasswd:'.split('|'),
    pattern:
      /(?:(?:log|sign) in|login|wifi|wlan|cred(?:ential)?s|zugang(?:sdaten)?|identifiants|http -a|chpasswd:\s{1,9}list)[^\n:/]{0,24}(?:: {1,3}(?:\|\s{1,12})?|:\s{1,4}| {1,3})[\w.@-]{2,40}(?: ?\/ ?|:| and |\r?\n {0,8})(?<value>[!#-&(-.0-9;=?-[\]-_a-~]{7,63}[\w!#$%&*+=@^~?-])(?!\.\w)/i,
    check: pairPassword,
  },
  {
    // Crossmint, Safepay and others say like this whose side a key is for, and where.
    id: 'production-key',
    kind: 'API key',
    env: 'API_KEY',
    literals: ['sk_production_'],
    pattern: /sk_production_[A-Za-z\d]{24,200}/,
  },
  {
    // Knock, RevenueCat, Svix, Clerk's kin: the prefix says what it is, and not of whom. Where it is of a region, that ends it.
    id: 'prefixed-secret-key',
    kind: 'secret key',
    env: 'SECRET_KEY',
    literals: ['sk_'],
    pattern: /sk_[A-Za-z\d]{24,64}(?:\.[a-z]{2}(?!\w))?(?![\w/-])/,
    check: mixedToken,
  },
  {
    // As people head what they hand on: `ID/PW -> bob / …`, `user/pass(bob:…)`.
    id: 'headed-pair',
    kind: 'user and password',
    literals: ['/pw', '/pass'],
    pattern:
      /(?<=(?:\bid|user(?:name)?|login|account|\uacc4\uc815|\uc544\uc774\ub514))\/(?:pwd?|pass(?:w(?:or)?d)?)(?:\/\w{2,8})?[^\w\n/]{1,4}[\w.@-]{2,40} ?[/,:(]{1,2} ?(?<value>[!#-&(-.0-9;=?-_a-~]{7,63}[\w!#$%&*+=@^~?-])(?=[\s),;/]|$)/i,
    check: pairPassword,
  },
  {
    // Who everybody has, with a password beside.
    id: 'stock-user',
    kind: 'user and password',
    literals: ['admin/', 'admin:', 'admin / ', 'root/', 'root:', 'root / '],
    pattern:
      /(?<=(?:^|[\s"'`(,>]))(?:admin|root)(?:[:/]| \/ )["'`]?(?<value>[!#-&(-.0-9;=?-[\]-_a-~]{7,63}[\w!#$%&*+=@^~?-])(?![\w/:@]|\.\w)/i,
    check: pairPassword,
  },
  {
    // A user, and what is beside: `prod db: app_rw / …`, `me@acme.io` / `…`.
    id: 'parted-pair',
    kind: 'user and password',
    literals: [' / '],
    pattern:
      /(?<=(?:(?:[>|:]|\bas|\bwith) ?["'`]?[\w.+@-]{2,40}|["'`][\w.+@-]{2,40}|[\w.-]{1,30}@[\w.-]{3,40})["'`]?) \/ ["'`]?(?<value>[!#-&*+\--:=?-[\]-_a-{}~]{8,64})(?=["'`\s|<),;]|$)/,
    check: pairPassword,
  },
  {
    // What browsers and programs make basic authorization of.
    id: 'encoded-pair',
    kind: 'user and password',
    literals: [
      'btoa(',
      'Buffer.from(',
      '64encode(',
      '64_encode(',
      'ase64.encode(',
      'strict_encode64(',
    ],
    pattern:
      /(?<=\w?)(?:btoa|Buffer\.from|64_?encode|ase64\.encode|strict_encode64)\(b?["'`][\w.@+-]{1,60}:(?<value>(?!\$)[^\s"'`{}]{8,100})(?=["'`])/,
    check: saidPassword,
  },
  {
    id: 'client-token',
    kind: 'token in a call',
    env: 'TOKEN',
    literals: [
      'Client(',
      'Client.new(',
      'Client::new(',
      'ClientV',
      'SDK(',
      'Api(',
      'API(',
      'Realtime(',
      '.Rest(',
      'SecretKey(',
    ],
    pattern:
      /(?<=(?<!Auth\d?)\w?)(?:Client(?:V\d|(?:\.|::)new)?|SDK|A(?:pi|PI)|Realtime|\.Rest|SecretKey(?:\(bs58\.decode)?)\(["'](?:LTAI\w{16,24}["'], ?["'])?(?<value>[\w~-]{24,100}|[\w-]{4,20}\.[\w-]{4,20}:[\w-]{20,60})(?=["'])/,
    check: mixedToken,
  },
  {
    id: 'noted-token',
    kind: 'token that somebody noted',
    env: 'TOKEN',
    literals: ['PAT: ', 'PAT is ', 'PAT = '],
    pattern: /PAT(?:: | is | = )["'`]?(?<value>[\w.~-]{20,100})(?=["'`\s,.)]|$)/,
    check: bearer,
  },
  {
    id: 'network-key',
    kind: 'password of a network',
    literals: [
      'wireless key',
      'network key',
      'wpa key',
      'wpa2 key',
      'wpa3 key',
      'wifi key',
      'wi-fi key',
      'ssid',
    ],
    pattern:
      /(?:(?:wireless|network|wpa\d?|wi-?fi) key(?: \([^()\n]{1,20}\))?|ssid[:=]? ?[\w.-]{2,32} ?[,;/]? (?:pw|key|pass\w{0,6}))(?: is)?[:=]? {1,3}["'`]?(?<value>[!#-&(-.0-;=?-_a-~]{7,63}[\w!#$%*+=@^~?-])/i,
    check: chosenPassword,
  },
  {
    id: 'tunnel-login',
    kind: 'login of a tunnel',
    literals: ['trojan://', 'vless://', 'vmess://', 'hysteria2://', 'hy2://', 'tuic://', 'ss://'],
    pattern:
      /(?:trojan|vless|vmess|hysteria2|hy2|tuic|ss):\/\/(?<value>[\w.!$*+~%-]{8,120}(?=[:@])|[\w+/-]{24,2000}={0,2})(?=[@:#?\s"'`<)]|$)/,
    check: tunnelLogin,
  },
  {
    id: 'database-key',
    kind: 'password of a database',
    literals: [
      'pragma key',
      'pragma rekey',
      'pragma hexkey',
      'pgp_sym_',
      'aes_encrypt(',
      'aes_decrypt(',
    ],
    pattern:
      /(?:PRAGMA (?:re|hex)?key ?= ?|ATTACH DATABASE [^\n;]{1,120} KEY |pgp_sym_(?:en|de)crypt(?:_bytea)?\([^\n,()]{1,80}(?:\([^()\n]{0,60}\))?, ?|AES_(?:EN|DE)CRYPT\([^\n,()]{1,80}, ?)["'](?<value>[^\s"']{8,128})(?=["'])/i,
    check: saidPassword,
  },
  {
    // What a client of FTP or POP3 sends, as a protocol, a capture or a trace has it.
    id: 'sent-password',
    kind: 'password of a server',
    literals: ['PASS '],
    pattern:
      /(?<=(?:[:>"'`] ?|\n)(?<!\[ ?))PASS (?<value>[!#-&(-.0-;=?-[\]-_a-~]{7,63}[\w!#$%&*+=@^~?-])(?=\\[rn]|["'`]|\s{0,3}(?:\n|$))/,
    check: chosenPassword,
  },
  {
    id: 'dsn-password',
    kind: 'password of a connection',
    // Without a protocol it is TCP, as exporters of metrics are told in their environment.
    literals: ['@tcp(', '@unix(', '_SOURCE_NAME', '_DSN'],
    pattern:
      /(?<=(?:^|["'`=\s])[\w.-]{1,40}:(?<before>[^\s"'`@/]{4,100}))(?=@(?:tcp|unix)\()|(?<=\w)_(?:SOURCE_NAME|DSN)["']?[=:] ?["']?[\w.-]{1,40}:(?<value>[^\s"'`@/]{4,100})(?=@\()/,
    check: saidPassword,
  },
  {
    id: 'pgpass-password',
    kind: 'password of a connection',
    literals: [':5432:', ':6432:', '*:*:'],
    pattern:
      /(?::[56]432|\*:\*):[\w*-]{1,60}:[\w*.-]{1,60}:(?<value>[!#-&(-9;-_a-~]{5,99}[\w!#$%&*+=@^~?/-])/,
    check: saidPassword,
  },
  {
    id: 'server-password',
    kind: 'password of a server',
    literals: (
      'requirepass |masterauth |primaryauth |rootpw |bindpw |auth_pass |server community |password 0 |' +
      'secret 0 |root@localhost: |]:587 |PASSWORD '
    ).split('|'),
    pattern:
      /(?:requirepass|(?:master|primary)auth|rootpw(?: --plaintext)?|bindpw|auth_pass|server community|(?:password|secret) 0|root@localhost:|\]:587 {1,8}[^\s:]{1,60}(?=:)|PASSWORD \w{4,30} =)[ :]{1,4}["']?(?<value>[!#-&(-_a-~]{7,99}[\w!#$%&*+=@^~?/-])/,
    check: chosenPassword,
  },
  {
    id: 'device-password',
    kind: 'password of a server',
    literals: (
      'AUTH |AUTH" |auth" |hmac-sha|isakmp key |ascii-text |snmp community |rocommunity |' +
      'rwcommunity |SNMP community: |insecure-password |acct-port |: EAP |: XAUTH |createUser |' +
      'message-digest-key | on >|radius-server |tacacs-server |IPSec secret '
    ).split('|'),
    pattern:
      /(?:(?:AUTH|auth(?="))"? "?(?!PLAIN|LOGIN |from )(?:[\w-]{1,20}"? "?)?|(?<=-?)hmac-sha\d{3}(?: |:[\w.-]{1,40}:)|(?<=(?:user|USER) [\w.-]{1,40}) on >|(?:radius|tacacs)-server (?:(?:host )?[\d.]{7,15} )?(?:key|secret) (?:0 )?|isakmp key (?:0 )?|IPSec secret |ascii-text |snmp community |SNMP community: |r[ow]community |insecure-password |message-digest-key \d{1,3} md5 |acct-port \d{1,5}\s{1,4}key (?:0 )?|: (?:EAP|XAUTH) |createUser [\w.-]{1,40} [A-Z\d-]{3,8} )["']?(?!:)(?<value>[!#-&(-;=?-[\]-_a-~]{7,99}[\w!#$%&*+=@^~?/-])/,
    check: chosenPassword,
  },
  {
    id: 'salt-of-cookies',
    kind: 'key of WordPress',
    env: 'AUTH_KEY',
    literals: ['AUTH_KEY', 'AUTH_SALT', 'LOGGED_IN_', 'NONCE_KEY', 'NONCE_SALT'],
    pattern:
      /(?<=\b(?:SECURE_)?)(?:AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)(?:["'], {1,12}|=)["'](?<value>[^'"\n]{60,70})(?=["'])/,
    check: longRandom,
  },
  {
    id: 'application-key',
    kind: 'key of an application',
    env: 'APP_KEY',
    literals: ['base64:'],
    pattern: /(?<=[kK][eE][yY]["']? ?(?:=>|=|:) ?["']?)base64:(?<value>[A-Za-z\d+/]{43}=)/,
  },
  {
    id: 'machine-key',
    kind: 'key of an application',
    env: 'MACHINE_KEY',
    named: 'validationkey|decryptionkey|*functionskey',
    pattern: /[\dA-Fa-f]{32,128}|[\w-]{52,100}={0,2}/,
  },
  {
    id: 'framework-key',
    kind: 'key of an application',
    env: 'APP_KEY',
    named:
      '*encryptionprimarykey|*deterministickey|*keyderivationsalt|passwordsalt|*tokensalt|*linksalt|avatarsalt|otpkeybase|dbkeybase',
    pattern: /[\w+/-]{20,128}={0,2}/,
    check: bearer,
  },
  {
    id: 'generated-password',
    kind: 'generated password',
    literals: ['"result": "'],
    pattern: /"result": "(?<value>[^"\s]{8,128})(?=")/,
    check: generatedPassword,
  },
  {
    id: 'oauth-pair',
    kind: 'secret of an application',
    env: 'CLIENT_SECRET',
    literals: ['omniauth :'],
    pattern: /omniauth :\w{2,30}, ["'][^"'\n]{4,100}["'], ["'](?<value>[\w.~-]{16,100})(?=["'])/,
    check: bearer,
  },
  {
    id: 'password-hash',
    kind: 'hash of a password',
    // What Windows has of it opens doors as it is: `name:id:LM:NT:::`. An empty one begins with 31d6.
    literals:
      ':$6$|:$5$|:$1$|:$y$|:$apr1$|:$$apr1$|:$$2y$|:$2y$|:$2a$|:$2b$|:aad3b435b51404ee'.split('|'),
    pattern:
      /(?<=\w):(?:aad3b435b51404eeaad3b435b51404ee:)?(?<value>(?<=404ee:)(?!31d6)[\da-f]{32}(?=:::)|\$\$?(?:[156y]|apr1|2[aby])\$\$?(?:[\w.=/]{1,24}\$\$?){0,2}[\w./]{22,86})(?=:\d{0,6}:|["'\s]|$)/i,
    check: passwordHash,
  },
  {
    id: 'listed-authorization',
    kind: 'token of a request',
    env: 'AUTH_TOKEN',
    literals: ['authorization'],
    pattern:
      /authorization\\?["'], ?(?:\\?["']value\\?["']: ?)?\\?["'](?!basic |bearer )(?:[a-z-]{3,12} (?:token=)?)?(?<value>[\w.~+/-]{16,2000}={0,2})(?=\\?["'])/i,
    check: bearer,
  },
  {
    // A scheme, and what has an id before its secret. What signs a request says so in its scheme.
    id: 'authorization-pair',
    kind: 'token of a request',
    env: 'AUTH_TOKEN',
    literals: ['authorization'],
    pattern:
      /authorization\\?["']?[:=,] {0,3}(?:[bf]?\\?["'`])?(?!basic|bearer|aws|shared|hmac|digest|sign)[a-z-]{3,12} {1,3}(?<value>[\w.-]{6,80}:[\w.~+/-]{16,200}={0,2})(?![\w.~+/:-])/i,
    check: bearer,
  },
  {
    // A scheme and a token that are put together: `paste("Bearer", "…")`, `:authorization, 'Bearer', '…'`, `"Bearer " + "…"`.
    id: 'parted-bearer',
    kind: 'token of a request',
    env: 'AUTH_TOKEN',
    literals: [
      'bearer",',
      "bearer',",
      'bearer ",',
      "bearer ',",
      'bearer&quot',
      'bearer, ',
      'bearer " ',
      "bearer ' ",
    ],
    pattern:
      /(?<=["':\x3b])bearer ?(?:(?:["']|&quot\x3b)?, ?|["'] [+.] )(?:["']|&quot\x3b)(?<value>[\w.~+/-]{16,2000}={0,2})(?=["']|&quot\x3b)/i,
    check: bearer,
  },
  {
    // What a step of a workflow leaves to the next in its log.
    id: 'workflow-output',
    kind: 'output of a workflow',
    env: 'TOKEN',
    literals: ['::set-output name=', '::save-state name=', '::set-env name='],
    pattern:
      /::(?:set-output|save-state|set-env) name=[\w-]{0,40}(?:token|secret|passw(?:or)?d|api[_-]?key)::(?<value>[^\s"'`]{12,400})/i,
    check: bearer,
  },
  {
    id: 'listed-cookie',
    kind: 'session cookie',
    env: 'SESSION_COOKIE',
    literals: ['sessionid', 'sessid', 'session_id', 'session"', 'connect.sid'],
    pattern:
      /(?<=\w{0,12})(?:sess(?:ion)?_?id|session|connect\.sid)(?:\\?["'],\s{0,20}\\?["']value\\?["']:\s?\\?["']|\t)(?<value>[\w.%+/~:-]{16,2000}={0,2})(?=\\?["']|\t[\w.-]{3,80}\t\/)/i,
    check: cookieValue,
  },
  {
    id: 'cookie-file',
    kind: 'session cookie',
    env: 'SESSION_COOKIE',
    literals: ['TRUE', 'FALSE'],
    pattern:
      /(?:TRUE|FALSE)\t\d{1,16}\t[\w.-]{0,40}(?:[sS]ess|[sS]id|SID|SESS|[aA]uth|jwt|[tT]oken|LOGIN)[\w.-]{0,40}\t(?<value>[\w.%+/~:=-]{16,2000})(?=\s|$)/,
    check: cookieValue,
  },
  {
    id: 'first-password',
    kind: 'password of an installation',
    literals: ['proceed to installation:', 'New value: ', 'ed security password:'],
    pattern:
      /(?<=\w?)(?:proceed to installation:|(?<=successfully reset\.\r?\n)New value:|(?<=generat)ed security password:)[\s>]{1,8}(?<value>[\w*+=-]{20,36})(?!\w)/,
  },
  {
    // What phones read off a wall: WIFI:T:WPA;S:name;P:password;;
    id: 'wifi-code',
    kind: 'password of a network',
    literals: ['WIFI:'],
    pattern: /WIFI:(?:[STH]:[^;\n]{0,64};){0,3}P:"?(?<value>[^;"\s]{8,63})(?="?;)/,
    check: saidPassword,
  },
  {
    id: 'mail-login',
    kind: 'login of a mail server',
    // And the answer to what a server asks for in base64: "Password:".
    literals: ['auth plain ', 'ugfzc3dvcmq6'],
    pattern:
      /(?:auth plain |UGFzc3dvcmQ6\s{1,3}(?:[^\n]{0,60} )?)(?<value>[A-Za-z\d+/]{8,300}={0,2})(?![\w+/])/i,
    check: plainLogin,
  },
  {
    id: 'totp-seed',
    kind: 'seed of one-time codes',
    env: 'TOTP_SECRET',
    literals: ['totp', 'etup key: '],
    pattern:
      /(?<=\w?)(?:totp(?:_?(?:secret|seed|key))?|etup key)\\?["']?\s?[:=]\s?\\?["']?(?<value>[A-Z2-7]{16,64})(?![\w=+/.-])/i,
    check: totpSeed,
  },
  {
    // As people copy it from the page that shows it beside the code: in 4, 8 or 16 groups.
    id: 'grouped-seed',
    kind: 'seed of one-time codes',
    env: 'TOTP_SECRET',
    literals: ['etup key', 'ecret key', 'totp', '2fa ', 'mfa ', 'uthenticator', 'spaces don'],
    pattern:
      /(?<=\w?)(?:etup key|ecret key|totp|[2m]fa|uthenticator|spaces don)[^\n]{0,40}?[ :=`"'](?<value>[A-Z2-7]{4}(?: [A-Z2-7]{4}){3}(?:(?: [A-Z2-7]{4}){4}(?:(?: [A-Z2-7]{4}){8})?)?)(?![\w+/=-])/i,
    check: totpSeed,
  },
  {
    // What the picture says that authenticators read. A seed may lack digits by chance.
    id: 'totp-address',
    kind: 'seed of one-time codes',
    env: 'TOTP_SECRET',
    pattern:
      /otpauth:\/\/[th]otp\/[^\s?"'`<>]{0,200}\?(?:[^\s"'`<>&]{1,100}&(?:amp;)?){0,6}secret=(?<value>[A-Z2-7]{16,128})(?![\w+/-])/i,
    check: totpAddress,
  },
  {
    id: 'totp-export',
    kind: 'seeds of one-time codes',
    env: 'TOTP_SECRET',
    pattern: /otpauth-migration:\/\/offline\?data=(?<value>[\w%+/-]{24,4000}={0,2})/,
  },
  {
    id: 'stream-key',
    kind: 'key of a stream',
    env: 'STREAM_KEY',
    literals: ['rtmp'],
    pattern:
      /rtmps?:\/\/[\w.:-]{4,80}(?:\/[\w-]{1,40}){1,2}\/(?<value>[\w-]{16,100}(?:\?[\w=&-]{1,200})?)(?![\w/.-])/,
    check: randomPassword,
  },
  {
    id: 'url-token',
    kind: 'token in an address',
    env: 'TOKEN',
    literals: ['://'],
    pattern: /(?<=https?):\/\/(?<value>[\w-]{20,200})(?=(?::x-oauth-basic)?@[\w-]{1,60}\.)/,
    check: urlToken,
  },
  {
    // As Google shows them, and WordPress.
    id: 'app-password',
    kind: 'password for apps',
    literals: ['pass', '.login('],
    pattern:
      /(?<=[\w.-]?)(?:pass(?:w(?:or)?d)?(?:["'`\]]{0,2} ?[:=]>? ?|[^\n:]{0,30}(?:: | is )|[^\n]{0,40}\n{1,2} {0,8})|\.login\([^\n(),]{1,80}, ?)["'`]?(?<value>[a-z]{4}(?:(?: [a-z]{4}){3}(?! [a-z\d]{4}\b)|(?:-[a-z]{4}){3}(?!-))|[a-z\d]{4}(?: [a-z\d]{4}){5})(?!\w| [a-z]{4} )/i,
    check: appPassword,
  },
  {
    id: 'user-password',
    kind: 'password of a command',
    literals: [
      ' -U',
      '-u ',
      '--user',
      'proxy-user',
      'user=',
      'http -a',
      'https -a',
      'xh -a',
      'xhs -a',
      '--auth',
    ],
    pattern:
      /(?<=-?)(?: -U|(?<=\n)-u|--user|proxy-user|user=|https? -a|xhs? -a|--auth)[= ]?["']?(?:[\w.-]{1,20}\/)?[^\s:/"'`=%]{1,60}[:%](?<value>[!#-&(-.0-;=?-_a-{}~]{7,99}[\w!#$%*+=@^~?/-])(?=["'\s]|$)/,
    check: chosenPassword,
  },
  {
    // A key in the place of a user, and no password: `curl -u KEY:`.
    id: 'user-token',
    kind: 'token of a command',
    env: 'TOKEN',
    literals: [' -u ', '--user ', '--user='],
    pattern: /(?: -u |--user[ =])["']?(?<value>[\w.~-]{20,200})(?=:["']?(?:[\s)`]|$))/,
    check: bearer,
  },
  {
    id: 'service-password',
    kind: 'password of a server',
    literals:
      'nickserv identify |nickserv register |stats auth |option key |uci set wireless.|enable secret |key-string |pre-shared-key |authentication-key | secret '.split(
        '|',
      ),
    pattern:
      /(?:nickserv (?:identify|register) (?:[\w[\]^-]{1,30} )?|stats auth [\w.-]{1,40}:|option key |uci set wireless\.[\w@[\].-]{1,40}\.key=|(?:enable secret|key-string|pre-shared-key(?! ascii-| hexa)(?: address [\d.]{7,15} key)?|authentication-key \d{1,5} md5|(?<=username [\w.-]{1,40}(?: privilege \d\d?)?) secret) (?:0 )?)["']?(?<value>[!#-&(-_a-~]{7,99}[\w!#$%&*+=@^~?/-])/i,
    check: saidPassword,
  },
  {
    // As people note it: `u: bob p: …`.
    id: 'noted-password',
    kind: 'user and password',
    literals: ['p: ', 'P: ', 'p/w'],
    pattern:
      /(?:(?<=\b[uU]: ?[\w.@+-]{1,60}[\s,;/|]{1,3})[pP]: |p\/w:? {1,3})(?<value>[!#-&(-.0-~]{8,64})(?=[ \t"')]{0,4}(?:[\r\n.,]|$))/,
    check: pairPassword,
  },
  {
    id: 'listed-password',
    kind: 'user and password',
    literals: ['.com:', '.net:', '.org:', '.com / ', '.net / ', '.org / ', '.io / '],
    pattern:
      /(?<=(?:^|[^\w.+/-])[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){0,2})\.(?:com|net|org|io)(?::| \/ )(?<value>[!#-&(-.0-~]{8,64})(?=[ \t"')]{0,4}(?:[\r\n.,]|$))/,
    check: listedPassword,
  },
  {
    id: 'typed-password',
    kind: 'password given to a command',
    literals: ['send "', 'send -', 'sendline('],
    pattern:
      /send(?:line\(["']| (?:-- )?")(?<value>[^\s"'\\[\]]{8,64})(?=(?:\\[rn]){0,2}["'])(?<=assw[^\n]{0,40}\n?[^\n]{0,160})/,
    check: chosenPassword,
  },
  {
    // In numbers, as coordinators of Zigbee keep it: `network_key: [79, …]`, in hexadecimal, or each in a line.
    id: 'network-key-bytes',
    kind: 'key of a device in bytes',
    env: 'NETWORK_KEY',
    literals: ['network_key', 'networkkey'],
    pattern:
      /network_?key["']?\s{0,3}[:=]\s{0,12}["'[{-]?\s{0,12}(?<value>(?:0x[\da-f]{2}|\d{1,3})(?:[,\s-]{1,14}(?:0x[\da-f]{2}|\d{1,3})){15})(?!\w)/i,
    check: listedBytes,
  },
  {
    // One for each time somebody has no telephone at hand, in lines as they are printed.
    id: 'recovery-codes',
    kind: 'recovery codes',
    env: 'RECOVERY_CODES',
    literals:
      'ecovery key|ecovery code|ecovery-code|ackup code|ackup-code|ackup verification code|rungscode|cratch code|digos de re|digos de backup|odes de secours|odes de r'.split(
        '|',
      ),
    pattern:
      /(?<=\w?)(?:(?:(?:ecovery|ackup(?: verification)?|rungs|cratch)[ -]?codes?|digos de (?:re\w{3,10}|backup)|odes de (?:secours|r\u00e9cup))[^\n]{0,80}(?:\r?\n){1,2}[ \t]{0,4}(?:[*-] )?|ecovery key[^\n]{0,60}?[:\s]{1,4})(?<value>(?:[A-Z\d]{4}-){5}[A-Z\d]{4}|(?![a-z]{4,8} )[\da-z]{4,8}[ -][\da-z]{4,8}(?:(?:\r?\n){1,2}[ \t]{0,4}(?:[*-] )?(?![a-z]{4,8} )[\da-z]{4,8}[ -][\da-z]{4,8}){2,19})(?![\w-])/i,
    check: recoveryCodes,
  },
  {
    id: 'secure-string',
    kind: 'password in a call',
    literals: ['ConvertTo-SecureString'],
    pattern:
      /ConvertTo-SecureString(?: -(?:AsPlainText|Force|String|Key \S{1,40})){1,4} ["'](?<value>[^\s"'`$]{8,100})(?=["'])/,
    check: chosenPassword,
  },
].map((rule) => ({ env: 'PASSWORD', generic: true, late: true, ...rule }));

export const provider: Provider = { id: 'command', name: 'Generic', home: [], rules };

export const facts: ProviderFacts = {
  docs: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  advice: 'Change it where it is used; give it by a file or the environment, not by the command.',
  source: 'The manuals of the commands and languages.',
};

const PASSWORD = '[A-Z][a-z]{3}[0-9]{2}[A-Za-z0-9]{10}';
export const samples: Samples = {
  'grouped-seed': ['manual setup key ', `h4wz${' [a-z2-7]{4}'.repeat(7)}`, ' in Authy'],
  'totp-address': ['otpauth://totp/Acme:bob?secret=', '[A-Z2-7]{32}', '&issuer=Acme'],
  'totp-export': ['otpauth-migration://offline?data=', 'CjEKC[A-Za-z0-9]{80}%3D', ''],
  'stream-key': [
    'ffmpeg -i a.mp4 -f flv rtmp://a.rtmp.youtube.com/live2/',
    'x7ab-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}',
    '',
  ],
  'user-token': ['curl -u ', `${PASSWORD}[A-Za-z0-9]{16}`, ': https://api.acme-internal.io'],
  'service-password': ['/msg NickServ identify bob ', PASSWORD, ''],
  'command-password': ["sshpass -p '", PASSWORD, "' ssh deploy@web-3.acme-internal.io"],
  'sql-password': ["CREATE USER 'app'@'%' IDENTIFIED BY '", PASSWORD, "';"],
  'call-password': ['new PDO("mysql:host=db-3;dbname=a", "app", "', PASSWORD, '");'],
  'piped-password': ['echo "', PASSWORD, '" | docker login -u acme --password-stdin'],
  'encoded-settings': [
    'SETTINGS_BASE64=',
    'REJfSE9TVD1kYjEKREJfUEFTU1dPUkQ9eDd[B-Z]cTl[B-Z]dzJ[B-Z]bVB[h-z]NFJ[h-z]',
    '',
  ],
  'positional-password': ['rabbitmqctl add_user app ', PASSWORD, ''],
  'tool-password': ['a1 LOGIN bob ', PASSWORD, ''],
  'headed-pair': ['ID/PW(bob/', PASSWORD, ')'],
  'prefixed-secret-key': 'sk_[A-Z][0-9][a-z]{2}[A-Za-z0-9]{30}',
  'production-key': 'sk_production_[1-9A-HJ-NP-Za-km-z]{64}',
  'stock-user': ['grafana is admin:', PASSWORD, '\n'],
  'parted-pair': ['- prod db: app_rw / ', PASSWORD, '\n'],
  'encoded-pair': ["btoa('bob:", PASSWORD, "')"],
  'client-token': ['new AcmeClient("', '[A-Z][0-9][a-z]{2}[A-Za-z0-9]{28}', '")'],
  'noted-token': ['PAT: ', '[A-Z][0-9][a-z]{2}[A-Za-z0-9]{28}', '\n'],
  'network-key': ['Wireless Key (WPA2): ', PASSWORD, '\n'],
  'tunnel-login': ['trojan://', '[A-Z][0-9][a-z]{2}[A-Za-z0-9]{16}', '@203.0.113.7:443?sni=a'],
  'database-key': ["PRAGMA key = '", PASSWORD, "';"],
  'sent-password': ['USER bob\r\nPASS ', PASSWORD, '\r\n'],
  'login-pair': ['You can log in with admin / ', PASSWORD, ''],
  'dsn-password': ['"app:', PASSWORD, '@tcp(10.0.0.3:3306)/shop"'],
  'pgpass-password': ['db-3.acme-internal.io:5432:shop:app:', PASSWORD, '\n'],
  'server-password': ['redis-server --requirepass ', PASSWORD, ''],
  'device-password': ['set security ike policy a pre-shared-key ascii-text "', PASSWORD, '"'],
  'salt-of-cookies': [
    "define('AUTH_KEY',         '",
    '[A-Z][0-9][ #%;]{3}[A-Za-z0-9 ,.;#%@~-]{58}z',
    "');",
  ],
  'application-key': ["'key' => 'base64:", '[A-Z][0-9][A-Za-z0-9+/]{41}=', "',"],
  'machine-key': ['<machineKey validationKey="', '[0-9A-F]{128}', '" />'],
  'framework-key': [
    'ACTIVE_RECORD_ENCRYPTION_DETERMINISTIC_KEY=',
    '[A-Z][0-9][a-z][A-Za-z0-9]{29}',
    '',
  ],
  'generated-password': [
    '"type": "random_password", "attributes": {"length": 16, "result": "',
    PASSWORD,
    '"}',
  ],
  'oauth-pair': ["config.omniauth :github, 'Iv1.4f6d2a90c1b7e835', '", '[0-9a-f]{40}', "'"],
  'password-hash': ['root:', '\\$6\\$[A-Za-z0-9./]{16}\\$[A-Za-z0-9./]{86}', ':19000:0:99999:7:::'],
  'listed-authorization': ['{"name":"authorization","value":"Token ', '[0-9a-f]{40}', '"}'],
  'authorization-pair': [
    'Authorization: Key ',
    '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}:[0-9a-f]{32}',
    '',
  ],
  'parted-bearer': ['paste("Bearer", "', '[A-Z][0-9][a-z][A-Za-z0-9]{33}', '")'],
  'workflow-output': ['echo "::set-output name=token::', '[A-Z][0-9][a-z][A-Za-z0-9]{33}', '"'],
  'listed-cookie': ['{"name":"JSESSIONID","value":"', '[0-9A-F]{32}', '"}'],
  'cookie-file': [
    '.acme.io\tTRUE\t/\tTRUE\t1775000000\tsessionid\t',
    '[a-z][0-9][a-z0-9]{30}',
    '\n',
  ],
  'first-password': ['proceed to installation:\n\n', '[0-9a-f]{32}', '\n'],
  'wifi-code': ['WIFI:S:Acme;T:WPA;P:', PASSWORD, ';;'],
  'mail-login': ['AUTH PLAIN ', 'AGFwcAB[C-Y]a0x[0-5]TjdRa0x[0-5]', ''],
  'totp-seed': ['"totp": "', '[A-Z2-7]{15}[2-7][A-Z2-7]{16}', '"'],
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
  'user-password': ["smbclient //fs-2/share -U 'ACME\\bob%", PASSWORD, "'"],
  'listed-password': ['bob@acme.io / ', PASSWORD, '\n'],
  'network-key-bytes': [
    'network_key: [',
    '0xf[0-9], 0x0[1-3], 0x9[a-f], 0x[4-5]3, 0xe[0-2], 0x1[0-9], 0xa[7-9], 0x7[0-4], 0x2[a-c], 0xd[1-3], 0x3[5-7], 0xb[1-9], 0x6[a-d], 0x8[0-2], 0x0[a-d], 0x5[6-9]',
    ']',
  ],
  'noted-password': ['u: bob p: ', PASSWORD, '\n'],
  'typed-password': ['expect "Password: "\nsend "', PASSWORD, '\\r"'],
  'recovery-codes': [
    'Recovery codes:\n',
    `${'[0-9a-f]{5}-[0-9a-f]{5}\n'.repeat(7)}[0-9a-f]{5}-[0-9a-f]{5}`,
    '',
  ],
  'secure-string': ['ConvertTo-SecureString -AsPlainText -Force "', PASSWORD, '"'],
};
