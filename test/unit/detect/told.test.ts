// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { rng } from '../../samples';
import { held } from '../../samples/held';
import { ALNUM, HEX, text } from '../../samples/random';

/** What people tell each other, what they are asked and what programs answer them, in texts nobody tuned for. */

const random = rng(211);
const password = `k${text(random, 11, ALNUM)}7Qx`;
const hex = text(random, 32, HEX);
/** Words, a number and a sign, as people make them up. */
const word = ['Summer', 'Tiger', 'Bremen'][Math.floor(random() * 3)] as string;
const chosen = `${word}#${1971 + Math.floor(random() * 50)}`;
const plain = `${word}Garden${12 + Math.floor(random() * 80)}`;

describe('a password that a person made up is held where a person tells it', () => {
  it.each([
    'the password is @',
    'I changed the admin password to @ yesterday',
    'Das Root-Passwort lautet @',
    'Kennwort: @',
    'Mot de passe : @',
    'la contraseña es @',
    'Пароль: @',
    'パスワードは @ です',
    '비밀번호: @',
    'User: bob\nPassword: @\n',
    'Login: bob\n**Password:** @\n',
    'Anna: what is the root password?\nBob: @\n',
    'Ich habe es mit dem Passwort „@“ versucht.',
  ])('%s', (sentence) => {
    expect(held(sentence.replace('@', chosen))).toEqual([chosen]);
    expect(held(sentence.replace('@', plain))).toEqual([plain]);
  });

  it.each([
    // A manual or a test could have it.
    'password: @',
    'const user = { password: "@" };',
    'INSERT INTO users (name, password) VALUES (1, 2); -- password "@"',
    'psk=@',
  ])('and not in %s', (source) => expect(held(source.replace('@', chosen))).toEqual([]));

  it.each([
    'the password is SHA256-hashed and UTF8-encoded',
    'Пароль от Office365 не подходит',
    'the password for XEP-0227 and the one of Windows10-Clients',
    'the password is Admin123! by default',
    'User: bob\nPassword: changeMe123!\n',
    'fix password on commandline (CVE-2020-1739)',
    'what is the password?\nBob: see Confluence\n',
  ])('nothing in %s', (sentence) => expect(held(sentence)).toEqual([]));
});

describe('a random one is found behind any words', () => {
  it.each([
    'the root pw on that machine is still @, sorry',
    'same password as always: @',
    'log on with the account (svc_print, password @) and restart',
    'The generated password for the elastic built-in superuser is : @',
    'mit dem Passwort @ versucht',
    "La password dell'utente admin è @",
    'Wi-Fiの暗号化キー：@',
  ])('%s', (sentence) => expect(held(sentence.replace('@', password))).toEqual([password]));

  it('a key of hexadecimal digits in Spanish', () =>
    expect(held(`Mi clave de API es ${hex} y recibo 403`)).toEqual([hex]));
});

describe('it is shown by', () => {
  it.each<[string, string]>([
    ['an interpreter', `>>> creds["password"]\nOut[3]: '${password}'\n`],
    ['irb', `irb> ENV['DB_PASSWORD']\n=> "${password}"\n`],
    ['a debugger', `(gdb) p cfg->password\n$3 = 0x5581c0 "${password}"\n`],
    ['a form', `<input type="password" name="pw" value="${password}" autocomplete="off">`],
    ['parameters', `--parameters ParameterKey=AdminPassword,ParameterValue=${password}`],
    ['attributes', `write-attribute(name=password,value=${password})`],
    ['Qt', `QMap(("password", QVariant(QString, "${password}")))`],
    ['Erlang', `#{<<"password">> => <<"${password}">>}`],
    ['AsciiDoc', `Password:: ${password}\n`],
    ['IMAP', `a001 LOGIN "bob@acme.io" "${password}"`],
    ['a command that reads', `echo '${password}' | openconnect --passwd-on-stdin vpn.acme.io`],
  ])('%s', (_, source) => expect(held(source)).toEqual([password]));

  it('a firewall', () =>
    expect(held(`config vpn\n    set psksecret ${password}${password}\nnext`)).toEqual([
      password + password,
    ]));

  it('a command that tells the next one a password and not a user', () =>
    expect(held('set token to zero and set password policy')).toEqual([]));
});

describe('a sign that ends other values is part of a password', () => {
  const cut = `k${text(random, 4, ALNUM)}7=Q?${text(random, 6, ALNUM)}x`;
  it.each([
    'Server=db;User ID=sa;Password=@;Encrypt=True',
    'mysqldump --user=a --password=@ --single-transaction',
    'wmic /user:admin /password:@ os get caption',
    'db1 ansible_user=root ansible_ssh_pass=@',
  ])('%s', (source) => expect(held(source.replace('@', cut))).toEqual([cut]));

  it.each(['https://a.io/?password=@', 'password=https://a.io/?x=1', 'password=user=root'])(
    'not in %s',
    (source) => expect(held(source.replace('@', cut))).not.toContain(cut),
  );
});
