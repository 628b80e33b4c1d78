import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carries } from '../../../lib/answer/spellings';
import { readings } from '../../../lib/detect/reading/sent';

const secret = fc
  .string({ unit: 'binary', minLength: 12, maxLength: 80 })
  .filter((text) => text.trim().length >= 12 && text.isWellFormed());
const around = fc.string({ maxLength: 20 }).filter((text) => text.isWellFormed());

const has = (value: string, text: string): boolean => carries(readings(text), { value });

const escapes = (text: string): string =>
  Array.from(
    { length: text.length },
    (_, i) => `\\u${text.charCodeAt(i).toString(16).padStart(4, '0')}`,
  ).join('');

describe('spellings', () => {
  const encoders: [string, (text: string) => string][] = [
    ['raw', (text) => text],
    ['JSON', (text) => JSON.stringify({ text })],
    ['percent', (text) => encodeURIComponent(text)],
    ['form', (text) => new URLSearchParams({ text }).toString()],
    ['JSON of escapes alone', (text) => [...text].map((c) => escapes(c)).join('')],
    ['JSON in a form', (text) => new URLSearchParams({ a: JSON.stringify({ text }) }).toString()],
    ['HTML of numbers', (text) => [...text].map((c) => `&#${c.codePointAt(0)};`).join('')],
    ['base64', (text) => Buffer.from(text).toString('base64')],
    ['base64url', (text) => Buffer.from(text).toString('base64url')],
    [
      'HTML',
      (text) =>
        text.replace(
          /[&<>"']/g,
          (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c] ?? c,
        ),
    ],
  ];

  it.each([' ', '-'])('finds without "%s" what a field has written in groups', (sign) => {
    const groups = ['q7Rt', 'bW2x', 'Yk9s', 'Lm4d', 'Zp3v', 'h1'];
    expect(has(groups.join(sign), JSON.stringify({ raw: groups.join('') }))).toBe(true);
    // Of other values, what stands in them belongs to them.
    expect(has('correct horse battery', 'correcthorsebattery')).toBe(false);
  });

  it.each(encoders)('finds a value in a %s body, whatever stands around it', (_, encode) => {
    fc.assert(
      fc.property(secret, around, around, (value, before, after) => {
        expect(has(value, encode(before + value + after))).toBe(true);
      }),
    );
  });

  it.each([
    ['Markdown', /[_*[\]#~`>+\-.!|\\]/g],
    ['TeX', /[_#%&$]/g],
  ])('finds what an editor escapes for %s, in a text of any length', (_, signs) => {
    const much = 'It fails like this:\n'.repeat(2_000);
    for (const value of ['S*cr3t_P#ss_w~rd-1', `key_${'q7RtbW2xYk9s_Lm4dZp3vh1'}`]) {
      const text = `${much}${value.replace(signs, '\\$&')} ${much}`;
      for (const sent of [
        text,
        JSON.stringify({ text }),
        JSON.stringify({ q: JSON.stringify([text]) }),
      ])
        expect(has(value, sent)).toBe(true);
    }
  });

  it.each([
    ['HTML in JSON', JSON.stringify({ html: '<p>pa+Ss?a=1&amp;b=wordword</p>' })],
    ['JSON of escapes', '{"text":"pa+Ss?a=1\\u0026b=wordword"}'],
    ['a form', new URLSearchParams({ text: 'pa+Ss?a=1&b=wordword' }).toString()],
    ['a form in which a space is a plus', 'text=my+pa%2BSs%3Fa%3D1%26b%3Dwordword'],
  ])('finds one with a plus and an ampersand in %s', (_, text) => {
    expect(has('pa+Ss?a=1&b=wordword', text)).toBe(true);
  });

  it('does not find it where it is not', () => {
    expect(has('a-value-of-some-length', encodeURIComponent('another text altogether'))).toBe(
      false,
    );
  });

  it('finds a value of several lines after its line ends were rewritten', () => {
    const value = 'BEGIN\nabcdefghijklmnop\nqrstuvwxyz\nEND';
    expect(has(value, value.replace(/\n/g, '\r\n'))).toBe(true);
  });
});
