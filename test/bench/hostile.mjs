/** Texts made to cost a scanner as much as they can, each of about `size` code units. */
export function hostileTexts(size) {
  // Through a buffer, because a string put together from pieces is read more slowly than a pasted one.
  const flat = (text) => Buffer.from(text).toString();
  const fill = (unit) => flat(unit.repeat(Math.ceil(size / unit.length)).slice(0, size));
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  let seed = 7;
  const random = () => {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    return seed / 0x80000000;
  };
  const base64 = (n) =>
    Array.from({ length: n }, () => letters[Math.floor(random() * 64)]).join('');
  const units = [
    'sk-',
    '-sk-',
    'sk-ant-',
    'sk-proj-',
    'sk-aT3BlbkFJ',
    'ghp_',
    '-ghp_',
    `ghp_${base64(36).replace(/[+/]/g, 'a')}`,
    `ghp_${base64(36).replace(/[+/]/g, 'a')} `,
    'github_pat_',
    'eyJ',
    'eyJ.',
    '.eyJhbGciOi',
    'eyJhbGciOiJIUzI1NiJ9.eyJ',
    'glpat-',
    'xoxb-1',
    'AKIA',
    '-AIza',
    'AKIAQWERTYUIOPASDFGH ',
    'SG.',
    'SG.aaaaaaaaaaaaaaaaaaaaaa.',
    '-----BEGIN ',
    '-----BEGIN PRIVATE KEY-----',
    '-----BEGIN PRIVATE KEY-----\n',
    '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQ\n',
    `-----BEGIN PRIVATE KEY-----\n${'Abcd: a '.repeat(75)}`,
    `-----BEGIN PRIVATE KEY-----\n${'Abcd: a        '.repeat(40)}`,
    'password=',
    'password="',
    'password=\'password="password=`',
    'password: ',
    'password ',
    'password',
    `password${' '.repeat(60)}`,
    `пароль ${'('.repeat(60)} `,
    'la contraseña de la ',
    '"password","',
    'token,password,x\n',
    '| password | token |\n',
    'keys=aB3dEfgh1234,',
    'password:\n  - aB3dEfgh1234\n',
    '      - SESSION_SECRET=\n',
    'password\u2502',
    'kind: Secret ',
    'key',
    'key:',
    'key=',
    'key??',
    'key%3D',
    '<key>',
    '--key ',
    '--password-',
    'token=a',
    'secret="aaaa ',
    '://',
    'a://b:c',
    'https://a:b',
    'a://b:c@',
    ':AA',
    '123456789:AA',
    'MTA',
    'MTAx.MTAx.',
    '-us1',
    'abcdef0123456789-us1',
    '1Q~',
    'bearer ',
    'bearer a',
    'basic ',
    'curl -u ',
    ' -u a:',
    'https://hooks.slack.com/services/',
    'AccountKey=',
    'sig=',
    '\\n',
    '%3D',
    '\\u0022',
    '-',
    '=',
    '"',
    'é',
    '\u6b65',
  ];
  const texts = Object.fromEntries(
    units.map((unit) => [JSON.stringify(unit).slice(0, 80), fill(unit)]),
  );
  texts['one run of base64'] = base64(size);
  texts['base64 after password='] = `password=${base64(size)}`;
  texts['base64 in quotes'] = `password="${base64(size)}"`;
  texts['base64 after sk-'] = `sk-${base64(size)}`;
  texts['base64 after BEGIN'] = `-----BEGIN PRIVATE KEY-----\n${base64(size)}`;
  texts['lines of base64 after BEGIN'] =
    `-----BEGIN PRIVATE KEY-----\n${base64(size).replace(/.{64}/g, '$&\n')}`;
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, flat(text)]));
}
