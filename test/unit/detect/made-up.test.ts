// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/detect';
import { rng, sampleOf } from '../../samples';
import { held } from '../../samples/held';
import { ALNUM, below, DIGITS, HEX, LOWER, text } from '../../samples/random';

/** What no machine made: two long words, a number and signs; and keys that are words, digits or numbers in a list. */

const random = rng(821);
const number = (): number => 10 + below(random, 90);
const long = `Silver_copper${number()}!`;
const twice = `Winter-harbor${number()}!!`;
const password = `k${text(random, 11, ALNUM)}7Qx`;

/** What is found, held or not. */
const noticed = (source: string): string[] =>
  scan(source).map(({ start, end }) => source.slice(start, end));

describe('a password of two long words is one where a password has to stand', () => {
  it.each([
    "sshpass -p '@' ssh root\u0000a.io",
    'net use Z: \\\\files\\share /user:CORP\\bob @',
    'net user bob @ /add',
    'htpasswd -b -c .htpasswd admin @',
    'ldapsearch -x -D cn=admin,dc=corp -w @ -b dc=corp',
    "smbclient //fs/share -U 'bob%@'",
    'echo "root:@" | chpasswd',
    'creds: admin / @',
    'root:@',
    'requirepass @\n',
    "CREATE USER app WITH PASSWORD '@';",
    'postgres://app:@\u0000db.acme.io/shop',
    'curl -u bob:@ https://a.io',
    'WIFI:T:WPA;S:Office;P:@;;',
    'expdp system/@ full=y',
    "new PDO('mysql:host=db3;dbname=shop', 'root', '@')",
    'expect "password:"\nsend "@\\r"',
    'DB_PASS=@\n',
  ])('%s', (sentence) => {
    for (const value of [long, twice])
      expect(noticed(sentence.replace('@', value).replace('\u0000', '@'))).toEqual([value]);
  });

  it.each([
    "sshpass -p 'YourStrongPassword1!' ssh a.io",
    'postgres://app:MyStrongDatabasePassword1!@db.acme.io/shop',
    'net user bob /domain',
    "login('Welcome_Screen_Version2', 'x')",
    'sqlplus scott/tiger@orcl',
    'expdp system/manager full=y',
    'beeline -u jdbc:hive2://h:10000 -n bob',
    'rsync -u host:/path/File_v2! .',
    'net user bob /active:yes',
  ])('nothing in %s', (source) => expect(noticed(source)).toEqual([]));
});

describe('where it stands is known', () => {
  it.each([
    ['Chinese, without a space', '账号admin 密码@ 地址 10.0.0.3'],
    ['Chinese, after whose it is', '账号/密码：admin/@'],
    ['Russian, after whose it is', 'логин/пароль: admin/@'],
    ['a table of MediaWiki', '{| class="wikitable"\n! User !! Password\n|-\n| admin || @\n|}'],
    ['a slice of Zig', 'const password: []const u8 = "@";'],
    ['a tool of Oracle', 'sqlldr userid=scott/@@ORCL control=x.ctl'],
  ])('%s', (_, source) => expect(held(source.replace('@', password))).toEqual([password]));

  it('a program that keeps it is none', () =>
    expect(noticed('비밀번호는 Keycloak_26에서 관리합니다')).toEqual([]));
});

describe('a recovery phrase', () => {
  const { value } = sampleOf('bip39-mnemonic', random);
  it.each(['my seed: @', 'Seed words: @', 'my 12 words: @', 'wallet seed is @'])('%s', (source) =>
    expect(held(source.replace('@', value))).toEqual([value]),
  );
  it.each([
    'recovery phrase @',
    'Wiederherstellungsphrase: @',
    'Frase de recuperación: @',
    'phrase secrète de récupération : @',
    'fraza odzyskiwania: @',
    'gizli kurtarma ifadesi: @',
    'frasa pemulihan: @',
    'geheime herstelzin: @',
  ])('as other languages and people in a hurry write it: %s', (source) =>
    expect(held(source.replace('@', value))).toEqual([value]),
  );
  it('has words with accents', () => {
    const words = 'ábaco ébano ícono óxido útil áspero débil líder látex cárcel dátil ánimo';
    for (const form of ['NFC', 'NFD']) {
      const phrase = words.normalize(form);
      expect(held(`frase semilla: ${phrase}`)).toEqual([phrase]);
    }
  });
  it('words of another language right behind the name are a sentence', () =>
    expect(
      noticed(
        'mnemonic phrase abaco abbaglio abbinato abete abisso abolire abrasivo abrogato accadere accenno accusato acetone',
      ),
    ).toEqual([]));
  it('what gardeners write is none', () =>
    expect(
      noticed('seed: plant tomato seeds under glass early march until late june harvest begins'),
    ).toEqual([]));
});

describe('recovery codes', () => {
  const codes = (one: () => string): string[] => Array.from({ length: 8 }, one);
  it.each<[string, string, string[]]>([
    [
      'of GitHub',
      'GitHub recovery codes\n',
      codes(() => `${text(random, 5, HEX)}-${text(random, 5, HEX)}`),
    ],
    [
      'of Google',
      'SAVE YOUR BACKUP CODES\n\n',
      codes(() => `${text(random, 4, DIGITS)} ${text(random, 4, DIGITS)}`),
    ],
    [
      'of Discord',
      'Your backup codes:\n* ',
      codes(() => `${text(random, 4, LOWER + DIGITS)}-${text(random, 4, LOWER + DIGITS)}`),
    ],
  ])('%s', (_, head, all) => {
    const list = all.join(head.endsWith('* ') ? '\n* ' : '\n');
    expect(held(`${head}${list}\n\nKeep them safe.\n`)).toEqual([list]);
  });
  it.each([
    'Recovery codes\nerror name\nwhat this\nwhich time\n',
    'backup codes:\nsee the wiki\nor ask\n',
  ])('none in %s', (source) => expect(noticed(source)).toEqual([]));
});

describe('a key of numbers', () => {
  const groups = (factor: number): string =>
    Array.from({ length: 8 }, () =>
      String(below(random, 60_000) * factor + (factor > 1 ? 0 : 7)).padStart(6, '0'),
    ).join('-');
  it('of BitLocker, below its identifier', () => {
    const key = groups(11);
    const id = '{B0D7A0F5-1111-4222-9333-ABCDEF012345}';
    expect(held(`Numerical Password:\n      ID: ${id}\n      Password:\n        ${key}\n`)).toEqual(
      [key],
    );
  });
  it('not of BitLocker, as its groups do not add up', () =>
    expect(noticed(`BitLocker recovery key: ${groups(1)}`)).toEqual([]));
  it.each([1, 3])('no table in steps of %d', (step) => {
    const table = Array.from({ length: 64 }, (_, i) => i * step);
    expect(noticed(`secret_key: [${table.join(', ')}]`)).toEqual([]);
  });
});
