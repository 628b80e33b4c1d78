import { ALNUM, BASE64, fill, HEX, type Random, text } from './random';

/** Apart, so that nobody takes what follows for a template of ours. */
const DOLLAR = '$';

/** Texts that look like secrets and are none. Made anew for each seed. */
export function innocents(random: Random): Readonly<Record<string, string>> {
  const hex = (n: number): string => text(random, n, HEX);
  const uuid = fill('[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}', random);
  const b64 = (n: number): string => text(random, n, BASE64);
  return {
    'git SHA': `commit ${hex(40)}\nMerge: ${hex(7)} ${hex(7)}`,
    'image by digest': `image: registry.acme.io/web@sha256:${hex(64)}`,
    UUID: `request id ${uuid}, key: ${uuid}`,
    'SRI hash': `<script src="/a.js" integrity="sha384-${b64(64)}" crossorigin></script>`,
    'npm lockfile': `"resolved": "https://packages.example/a/-/a-1.0.0.tgz",\n"integrity": "sha512-${b64(86)}=="`,
    'yarn lockfile': `a@^1.0.0:\n  version "1.0.0"\n  integrity sha512-${b64(86)}==`,
    'cargo lockfile': `checksum = "${hex(64)}"`,
    'go.sum': `golang.org/x/net v0.1.0 h1:${b64(43)}=`,
    'pip hash': `--hash=sha256:${hex(64)}`,
    'base64 image': `background: url(data:image/png;base64,iVBORw0KGgo${b64(800)})`,
    'public key': `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${b64(43)} me@host`,
    certificate: `-----BEGIN CERTIFICATE-----\nMIID${b64(60)}\n${b64(64)}\n-----END CERTIFICATE-----`,
    'source map': `{"mappings":"AAAA,SAAS,EAAE,CAAC;AACZ,MAAM,CAAC,${text(random, 40, 'ACEGIKMOQS')}"}`,
    'TypeScript names': [
      'const token = getToken();',
      'function f(password: string, apiKey?: string): string { return password + apiKey; }',
      'api_key=config.api_key',
      'const { accessToken, refreshToken } = await session.tokens();',
      "const key = 'ArrowDown'; const TOKEN_TYPE = 'access_token';",
      'if (token === lastToken) next(token.value, token.type);',
      'headers: { Authorization: `Bearer '.concat(DOLLAR, '{token}` }'),
      "input[type='password'] { color: #a1b2c3 }",
    ].join('\n'),
    references: [
      'API_KEY=$API_KEY',
      `token: ${DOLLAR}{{ secrets.GITHUB_TOKEN }}`,
      'password: "{{ vault_db_password }}"',
      'SECRET_KEY = os.environ["SECRET_KEY_V2"]',
      'apiKey: process.env.API_KEY_2025,',
      'secret = var.db_secret_v2',
      'password=%DB_PASSWORD%',
      `STRIPE_SECRET_KEY=${DOLLAR}{STRIPE_SECRET_KEY:-}`,
      'password: !vault |',
    ].join('\n'),
    placeholders: [
      `GITHUB_TOKEN=ghp_${'x'.repeat(36)}`,
      'AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE',
      // The documented secret, taken apart so that no scanner stops at this file.
      `AWS_SECRET_ACCESS_KEY=${['wJalrXUtnFEMI', 'K7MDENG', 'bPxRfiCYEXAMPLEKEY'].join('/')}`,
      'api_key = "<your-key>"',
      'api_key: your_api_key_here',
      'password: changeme',
      'SECRET_TOKEN=REDACTED',
      'password=********',
      'token: "abcdefghijklmnopqrstuvwxyz123456"',
      'OPENAI_API_KEY=sk-...',
      `SLACK_BOT_TOKEN=xoxb-${'1234567890'.repeat(2)}-your-token`,
      'Authorization: Bearer <token>',
      'Authorization: Bearer YOUR_ACCESS_TOKEN_1234',
      'postgres://user:password@localhost:5432/db',
      'postgres://postgres:postgres@localhost/app',
      'mysql://root:root@127.0.0.1/test',
      'redis://:password@redis:6379',
      'mongodb+srv://<username>:<password>@cluster0.mongodb.net',
      'https://user:pass@example.com/',
      'amqp://guest:guest@rabbitmq:5672',
      `-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----`,
    ].join('\n'),
    'paths, versions, dates': [
      'keyFile: /etc/ssl/private/server.key',
      'token_url: https://login.acme.io/oauth2/v2.0/token',
      'secret: kubernetes.io/service-account-token',
      'key: 2026-11-24T09:41:12.123Z',
      'auth: 10.4.2-beta.3+build5',
      'password_hash: $2b$12$abcdefghijklmnopqrstuu',
    ].join('\n'),
    prose: [
      'Please send the token to the key account manager; the password: it expired on 2024-01-05.',
      'The secret: practise every day. My password is long. Key: C major. Pass: 12 of 15.',
      'Risk-free task-sk-runner and disk-sk-01 are not keys. Basic usage. Bearer of bad news.',
    ].join('\n'),
    'minified code': `!function(e,t){var n=e.key,r=t.token;n.password=r.password,e.auth=t.auth||{};var o="${text(random, 6, ALNUM)}";return{key:n,token:r,secret:o}}(this,{});`,
    'ids of things': [
      `trace_id=${hex(32)} span_id=${hex(16)}`,
      `"object_key": "uploads/2026/${uuid}.png"`,
      `next_page_token=${text(random, 40, ALNUM)}`,
      `csrf_token=${text(random, 40, ALNUM)}`,
      `cache-key: ${hex(40)}`,
      `public_key = "${b64(43)}="`,
      `primaryKey: '${uuid}'`,
      `"ClientToken": "${uuid}", "LockToken": "${uuid}", --lock-token ${uuid}`,
      `"AWS::IAM::AccessKey": "${hex(16)}"`,
      `"encryptionKey": "arn:aws:kms:us-west-2:417498243647:key/${uuid}"`,
    ].join('\n'),
    'packages, hosts, code': [
      'apt\tpasswd\t1:4.13+dfsg1-1+deb12u1',
      "('User:Pass', 'www.python.org:8080')",
      'challengePassword             OBJ_pkcs9,7L',
      'system(g:zip_cmd." -u ".s:Escape(fnamemodify(zipfile,":p")))',
    ].join('\n'),
    'binary data in base64': `"${b64(300)}/EAA${text(random, 120, ALNUM)}/${b64(300)}"`,
  };
}
