// @vitest-environment node
import { expect, it } from 'vitest';
import { rng } from '../../samples';
import { held } from '../../samples/held';
import { ALNUM, text } from '../../samples/random';

/** Fields of a mail as its source has them (RFC 2047). */

const password = `k8${text(rng(919), 11, ALNUM)}7Qx`;
const word = (plain: string): string => `=?UTF-8?B?${Buffer.from(plain).toString('base64')}?=`;

it('a password in a subject is held with all of its word', () => {
  const encoded = word(`Zugang für Jo: Passwort: ${password}`);
  const quoted = `=?iso-8859-1?Q?Passwort_f=FCr_root_ist_${password}?=`;
  expect(held(`Subject: ${encoded}\nDate: today`)).toEqual([encoded]);
  expect(held(`Subject: ${quoted}\nDate: today`)).toEqual([quoted]);
});

it('one that goes on in the next word is held with both', () => {
  const words = `${word(`the password is ${password.slice(0, 8)}`)}\n ${word(password.slice(8))}`;
  expect(held(`Subject: ${words}\nDate: today`)).toEqual([words]);
});

it('nothing is seen in words without one', () => {
  const forgotten = word('Re: Passwort vergessen (INC0048213)');
  expect(held(`Subject: ${forgotten} =?utf-8?Q?zur=C3=BCck_=23INC0048213?=`)).toEqual([]);
  expect(held('const a = /x=?y/; const b = /=?utf-8?b?=?/;')).toEqual([]);
});
