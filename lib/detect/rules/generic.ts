import { sealedToken } from '../checks/command';
import { cookieValue } from '../checks/cookie';
import { basicCredentials, bearer } from '../checks/header';
import { jwt } from '../checks/jwt';
import { linkToken, loginPassword, presigned, urlPassword, userPassword } from '../checks/url-more';
import type { Provider, ProviderFacts, Rule, Samples } from '../rule';

const rules: readonly Rule[] = [
  {
    id: 'generic-password',
    kind: 'password',
    env: 'PASSWORD',
    pattern: /(?:)/,
    literals: [],
    generic: true,
  },
  {
    id: 'generic-secret',
    kind: 'secret',
    env: 'SECRET',
    pattern: /(?:)/,
    literals: [],
    generic: true,
  },
  {
    id: 'jwt',
    kind: 'JSON web token',
    env: 'JWT',
    pattern: /eyJ[\w-]{10,1000}\.eyJ[\w-]{10,5000}\.[\w-]{0,1400}/,
    check: jwt,
  },
  {
    // Tokens that only who issued them can read: PASETO, and JWE with a key of the issuer's own ("alg": "dir").
    id: 'sealed-token',
    kind: 'token of a session',
    env: 'SESSION_TOKEN',
    literals:
      'v1.local.|v2.local.|v3.local.|v4.local.|v1.public.|v2.public.|v3.public.|v4.public.|eyJhbGciOiJkaXIi'.split(
        '|',
      ),
    pattern:
      /v[1-4]\.(?:local|public)\.[\w-]{64,5000}(?:\.[\w-]{4,400})?(?![\w-])|eyJhbGciOiJkaXIi[\w-]{10,400}\.\.[\w-]{16,22}\.[\w-]{16,5000}\.[\w-]{22,43}(?![\w-])/,
    check: sealedToken,
    late: true,
  },
  {
    id: 'url-password',
    kind: 'password in an address',
    env: 'PASSWORD',
    literals: ['://'],
    pattern:
      /(?<=[a-z\d+]):\/\/(?:[^\s:/@"'`<>]{1,60}@)?[^\s:/@"'`<>]{0,100}:(?<value>[^\s:/@"'`<>\\]{4,200}(?:@[^\s:/@"'`<>\\?#&;,=]{1,80}){0,2})(?=@[\w[$%{.-])/,
    check: urlPassword,
    generic: true,
  },
  {
    id: 'bearer-token',
    kind: 'bearer token',
    env: 'AUTH_TOKEN',
    literals: ['bearer ', 'bearer%20', 'authorization'],
    pattern:
      /(?:bearer(?: {1,4}|%20)|authorization\\?["']?[:=] {0,3}(?:[bf]?\\?["'`])?(?!basic)(?:[a-z-]{3,12} {1,3})?)(?<value>[\w.~+/-]{16,2000}={0,2})(?![\w.~+/-])/i,
    check: bearer,
    generic: true,
  },
  {
    id: 'basic-auth',
    kind: 'basic authorization',
    env: 'BASIC_AUTH',
    literals: ['basic '],
    pattern: /basic {1,4}(?<value>[A-Za-z\d+/]{8,400}={0,2})(?![\w+/])/i,
    check: basicCredentials,
    generic: true,
  },
  {
    id: 'curl-user',
    kind: 'password of a request',
    env: 'PASSWORD',
    literals: [' -u', '--user'],
    pattern:
      /(?: -u|--user)(?: {1,4}|=)?["']?[^\s:/"'`=]{0,100}:["']?(?<value>(?!\/\/|:)[^\s"'`\\]{6,200})(?=["'`\s\\]|$)/,
    check: userPassword,
    generic: true,
  },
  {
    id: 'oracle-password',
    kind: 'password of a connection',
    env: 'DB_PASSWORD',
    literals: ['jdbc:oracle:', 'sqlplus', 'sqlldr ', 'expdp ', 'impdp ', 'rman target '],
    pattern:
      /(?:jdbc:oracle:(?:thin|oci\d?):|sqlplus (?:-[SL] ){0,2}|(?:sqlldr|expdp|impdp|rman target) (?:userid=)?)["']?[\w$#.-]{1,60}\/(?<value>[^\s@/"'`<>]{4,100})(?=@|["']?\s)/,
    check: loginPassword,
    generic: true,
  },
  {
    // Headers are read to their end by `reading/cookies.ts`; this says where one may begin.
    id: 'session-cookie',
    kind: 'session cookie',
    env: 'SESSION_COOKIE',
    literals: ['cookie', ' -b "', " -b '", ' -b ^"'],
    pattern: /cookie: sid=(?<value>\w{16,200})/i,
    check: cookieValue,
    generic: true,
  },
  {
    id: 'login-link',
    kind: 'token of a login link',
    env: 'LOGIN_TOKEN',
    literals: ['token=', 'code=', 'ticket=', 'key=', 'auth='],
    pattern:
      /(?<=[?&#;](?:access_)?)(?:token|code|ticket|key|auth)=(?=[\w.~%-]{20})(?<=https?:\/\/[^\s"'<>?#]{0,100}(?:magic|reset|verif|confirm|invit|log-?in|sign-?in|callback|auth|activat|api[./])[^\s"'<>]{0,60})(?<value>[\w.~%-]{20,2000})(?=[&#\s"'<>)\]]|$)/,
    check: linkToken,
    generic: true,
  },
  {
    id: 'presigned-url',
    kind: 'signature of an address',
    env: 'SIGNATURE',
    literals: ['X-Amz-Signature=', 'X-Goog-Signature=', '&Signature='],
    pattern:
      /X-(?:Amz-Signature=[\da-f]{64}|Goog-Signature=[\da-f]{128,1024})|&Signature=[\w%~+/-]{20,700}={0,2}(?=[&\s"'<>)]|$)/,
    check: presigned,
  },
];

export const provider: Provider = { id: 'generic', name: 'Generic', home: [], rules };

export const facts: ProviderFacts = {
  docs: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  advice: 'Change it where it is used, and keep it in a secret manager or an environment variable.',
  source: 'Names and values of assignments; no provider defines them.',
  rules: {
    jwt: {
      docs: 'https://www.rfc-editor.org/rfc/rfc7519',
      advice:
        'End the session or rotate the key that signs; a token cannot be taken back by itself.',
      source: 'https://www.rfc-editor.org/rfc/rfc7519',
    },
    'sealed-token': {
      advice:
        'End the session or rotate the key that signs; a token cannot be taken back by itself.',
      source: 'https://github.com/paseto-standard/paseto-spec',
    },
    'url-password': { source: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1' },
    'bearer-token': { source: 'https://www.rfc-editor.org/rfc/rfc6750' },
    'basic-auth': { source: 'https://www.rfc-editor.org/rfc/rfc7617' },
    'curl-user': { source: 'https://curl.se/docs/manpage.html#-u' },
    'session-cookie': {
      source: 'https://www.rfc-editor.org/rfc/rfc6265',
      advice: 'Log out: that ends the session which the cookie stands for.',
    },
    'login-link': {
      source: 'https://www.rfc-editor.org/rfc/rfc6750#section-2.3',
      advice: 'Use the link or let it expire; whoever has it can do what it is for.',
    },
    'presigned-url': {
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html',
      advice: 'It works until it expires; rotate the key that signed it to end it sooner.',
    },
  },
};

export const samples: Samples = {
  'generic-password': ['DB_PASSWORD=', '[A-Z][a-z]#[0-9][A-Z0-9]{4}[a-z0-9]{4}@[A-Z][0-9]{2}', ''],
  'generic-secret': ['signingSecret: "', '[A-Za-z]{3}[0-9]{2}[A-Z]{3}[0-9][A-Za-z0-9]{23}', '"'],
  'sealed-token': 'v4\\.local\\.[A-Za-z0-9_-]{40}[A-Z][0-9][a-z][A-Za-z0-9_-]{77}',
  'url-password': [
    'postgres://reports:',
    '[a-z]{3}[0-9]{2}[A-Z]{3}[A-Za-z0-9]{12}',
    '@db-3.acme-internal.io:5432/reports',
  ],
  'bearer-token': ['Authorization: Bearer ', '[0-9][A-Za-z0-9_-]{42}[A-Za-z0-9]', ''],
  'oracle-password': [
    'jdbc:oracle:thin:reports/',
    '[A-Z][0-9][a-z]{2}[A-Za-z0-9]{12}',
    '@//db-3.acme-internal.io:1521/reports',
  ],
  'session-cookie': ['Cookie: theme=dark; sessionid=', '[a-z][0-9][a-z0-9]{30}', '; lang=en'],
  'login-link': [
    'https://app.acme-internal.io/auth/magic-link?token=',
    '[A-Z][0-9][a-z][A-Za-z0-9_-]{37}[0-9a-z]',
    '&next=home',
  ],
  'presigned-url': [
    'https://files.s3.amazonaws.com/a?X-Amz-Expires=3600&',
    'X-Amz-Signature=[0-9a-f]{64}',
    '',
  ],
  'curl-user': [
    'curl -u deploy:',
    '[A-Z][0-9][a-z]{2}[A-Za-z0-9]{16}',
    ' https://ci.acme-internal.io/run',
  ],
};
