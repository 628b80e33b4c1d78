// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { rng } from '../../samples';
import { held } from '../../samples/held';
import { ALNUM, text } from '../../samples/random';

/** What people write by hand where no tool gives it a form: chats, tickets, tables, snippets of any language. */

const random = rng(907);
const key = `a7${text(random, 34, ALNUM)}Q`;
const password = `k8${text(random, 3, ALNUM)}0m${text(random, 5, ALNUM)}7Qx`;
const chosen = `Copper#${1971 + Math.floor(random() * 50)}!`;

describe('a password is held', () => {
  it.each([
    'log in as admin with the password @ and tell me what you see',
    'Melde dich mit dem Benutzer admin und dem Passwort @ an.',
    'per il VPN usa utente: mrossi, password: @. Fammi sapere.',
    'Username: bob, Password: @',
    'user: bob / pw: @',
  ])('that a person made up and tells: %s', (sentence) =>
    expect(held(sentence.replace('@', chosen))).toContain(chosen),
  );

  const signed = [`${password.slice(0, 5)}=${password.slice(5)}`, `K7d=${password}`];
  it.each([
    'docker run -e MYSQL_ROOT_PASSWORD=@ mysql:8',
    'helm upgrade pg pg --set auth.password=@ --wait',
    'web1 ansible_user=admin ansible_password=@ ansible_port=22',
    '      - "ADMIN_PASS=@"',
  ])('with a sign of assignment in it: %s', (source) => {
    for (const one of signed) expect(held(source.replace('@', one))).toEqual([one]);
  });

  const asking = `${password.slice(0, 9)}?${password.slice(9)}`;
  it.each([
    'machine git.acme.io\nlogin ci\npassword @\n',
    'tool --user bob --password @ --all',
    '<password>@</password>',
  ])('as a whole: %s', (source) => expect(held(source.replace('@', asking))).toEqual([asking]));

  it.each<[string, string]>([
    ['a table of HTML in Chinese', `<tr><th>密码</th></tr><tr><td>${password}</td></tr>`],
    ['a row of one', `<tr><th>密码</th><td>${password}</td></tr>`],
    ['a list of values in Chinese', `账号,密码,备注\nadmin,${password},x\n`],
    ['a table between lines', rst('Password')],
    ['one whose head has two words', rst('Admin pw')],
    ['a list whose head has two words', `host,admin pw\nr1,${password}\n`],
    ['a key to press', `Type <kbd>${password}</kbd> as the password and press Enter.`],
  ])('in %s', (_, source) => expect(held(source)).toEqual([password]));
});

/** A table of reStructuredText, whose columns are ruled by equals signs. */
function rst(title: string): string {
  const ruler = '====== ====== ================\n';
  return `${ruler}Host   User   ${title}\n${ruler}db1    root   ${password}\n${ruler}`;
}

describe('a key is held', () => {
  it.each<[string, string]>([
    ['a chat', `btw the new prod key is ${key} pls update`],
    ['a continued property', `acme.secret.key=\\\n    ${key}\n`],
  ])('in %s', (_, source) => expect(held(source)).toEqual([key]));
});

describe('nothing is seen in', () => {
  it.each<[string, string]>([
    ['keys of other kinds', 'the new key is order-48213, the current key is user:48213:cart2'],
    ['one more assignment', 'password=abc&userName=x2 --set password=type=Secret2'],
    ['a table of what is required', '==== ========\nId   Password\n==== ========\n1    required\n'],
    ['a table of Chinese rules', '<tr><th>密码</th><td>长度8-20位</td></tr>'],
    ['a row of a type', '<tr><th>密码</th><td>VARCHAR2(64)</td></tr>'],
    ['keys to press', 'Type <kbd>Ctrl+Shift+P4</kbd> as the shortcut, then your password'],
    ['a reference', `secret.key=\\\n    ${'$'}{SECRET_KEY}\n`],
    ['rules of a form', 'username: jo, password: required|min:8|max:64'],
    ['what is done with one', 'with the password reset-link#2 in it, mit Passwort Reset#2024'],
    ['names of methods', 'with password SCRAM-SHA-256! and the password AES-256-GCM!'],
    ['where it is kept', 'user: admin, password: see 1Password/Vault-2'],
  ])('%s', (_, source) => expect(held(source)).toEqual([]));
});
