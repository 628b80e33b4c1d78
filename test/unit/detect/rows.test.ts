// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { rng } from '../../samples';
import { held } from '../../samples/held';
import { ALNUM, HEX, text } from '../../samples/random';

/** Columns that are parted by marks of HTML or listed in a statement of SQL. */

const random = rng(131);
const secret = `Q7${text(random, 36, ALNUM)}v9`;
const other = `b4${text(random, 36, ALNUM)}X8`;
const password = `k${text(random, 11, ALNUM)}7Qx`;
const second = `w${text(random, 11, ALNUM)}3Zp`;
const hex = text(random, 32, HEX);

const row = (...cells: string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const head = (...cells: string[]): string =>
  `<tr>${cells.map((cell) => `<th>${cell}</th>`).join('')}</tr>`;

describe('a column holds secrets', () => {
  it.each<[string, string, ...string[]]>([
    [
      'of HTML',
      head('User', 'Password') + row('bob', password) + row('eve', second),
      password,
      second,
    ],
    [
      'with a body',
      `<table><thead>${head('User', 'API Key', 'URL')}</thead>\n<tbody>\n${row('a', `<code>${secret}</code>`, 'https://a.io')}\n</tbody>`,
      secret,
    ],
    [
      'in lines',
      `<tr>\n  <th>User</th>\n  <th class="p">Password</th>\n</tr>\n<tr>\n  <td>bob</td>\n  <td class="p">${password}</td>\n</tr>`,
      password,
    ],
    [
      'whose head is its first row',
      `<table class="a"><tbody>${row('<p><b>User</b></p>', '<p><b>Password</b></p>')}${row('<p>bob</p>', `<p>${password}</p>`)}`,
      password,
    ],
    [
      'of an insertion',
      `INSERT INTO users (name, password, api_key) VALUES ('bob', '${password}', '${secret}');`,
      password,
      secret,
    ],
    [
      'of many rows',
      `INSERT INTO \`a\` (\`id\`, \`name\`, \`api_key\`, \`at\`) VALUES\n(1, 'it''s (a)', '${secret}', NULL),\n(2,'b\\'c','${other}',now());`,
      secret,
      other,
    ],
    [
      'of PostgreSQL',
      `insert into "a"."b" ("id","access_token") values (7, '${secret}'::text)`,
      secret,
    ],
    [
      'of SQL Server',
      `INSERT [dbo].[Users] ([Id], [Password]) VALUES (1, N'${password}')`,
      password,
    ],
    ['of MySQL', `INSERT INTO users (name, password) VALUES ("a ""b", "${password}")`, password],
    [
      'of a dump',
      `COPY public.apps (id, name, access_token) FROM stdin;\n1\ta\t${secret}\n2\tb\t${other}\n\\.\n`,
      secret,
      other,
    ],
  ])('%s', (_, source, ...values) => expect(held(source)).toEqual(values));
});

describe('a column holds none', () => {
  it.each<[string, string]>([
    ['of hashes', `INSERT INTO users (name,password) VALUES ('bob','${hex}'),('eve','${hex}');`],
    [
      'beside others',
      `INSERT INTO a (password_hash, salt, password) VALUES ('${secret}','${secret}',?);`,
    ],
    ['of a select', `INSERT INTO a (token, name) SELECT 'a', '${secret}';`],
    ['of names', `INSERT INTO labels (token, en) VALUES ('login.form.title2', 'Login');`],
    ['of parameters', head('Parameter', 'Password') + row('kind', 'Required12')],
    [
      'that a wide cell moves',
      `${head('Password', 'Digest')}<tr><td colspan="2">x</td><td>${secret}</td></tr>`,
    ],
    ['of digests', `<table>${row('Key', 'Digest')}${row(`cache-${hex}`, hex)}`],
    ['that is a row', row('password', 'name') + row(secret, 'a')],
    ['below another head', head('Password', 'User') + head('Digest', 'File') + row(secret, 'a')],
  ])('%s', (_, source) => expect(held(source)).toEqual([]));
});
