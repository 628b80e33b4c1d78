import { describe, expect, it } from 'vitest';
import { PageScan } from '../../../../lib/page/source/page-scan';
import { rng, sampleOf } from '../../../samples';

const random = rng(5);
const key = (rule: string): string => sampleOf(rule, random).value;
const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** Rules, last letters and columns of what is found, in pieces of a size. */
function found(text: string, piece = 4096): (readonly [string, string, number])[] {
  const page = new PageScan(0);
  const file = page.start({ kind: 'script', name: 'a.js' });
  for (let at = 0; at < text.length; at += piece) file.push(text.slice(at, at + piece));
  page.end(file);
  return file.findings.map(({ rule, shown, column }) => [rule, shown.slice(-4), column]);
}

describe('what code puts together', () => {
  const stripe = key('stripe-secret-key');
  const npm = key('npm-token');
  const codes = (text: string): number[] => [...text].map((char) => char.charCodeAt(0));

  it.each([
    ['two strings', `a = "${stripe.slice(0, 8)}"+"${stripe.slice(8)}"`, 6],
    [
      'strings on several lines',
      `f('${stripe.slice(0, 8)}' +\n  "${stripe.slice(8, 20)}" +\n  \`${stripe.slice(20)}\`)`,
      4,
    ],
    ['a list', `x(["${stripe.slice(0, 10)}", '${stripe.slice(10)}'].join(""))`, 3],
    ['codes of characters', `String.fromCharCode(${codes(stripe).join(',')})`, 21],
    ['codes in hexadecimal', `[${codes(stripe).map((code) => `0x${code.toString(16)}`)}]`, 2],
    [
      'escapes',
      `"${codes(stripe)
        .map((code) => `\\x${code.toString(16)}`)
        .join('')}"`,
      2,
    ],
    ['base64', `atob("${base64(stripe)}")`, 7],
    ['base64 under a name', `API_TOKEN=atob('${base64(stripe)}')`, 17],
    ['data in base64', `atob("${base64(JSON.stringify({ name: 'Größe', stripe }))}")`, 7],
    ['an address of data', `"data:application/json;base64,${base64(`{"pay":"${stripe}"}`)}"`, 31],
  ])('%s', (_, text, column) => {
    for (const piece of [50, 4096])
      expect(found(text, piece)).toEqual([['stripe-secret-key', stripe.slice(-4), column]]);
  });

  it('gives all of it, as one key where it stands elsewhere as well', () => {
    const page = new PageScan(0);
    const file = page.start({ kind: 'script', name: 'a.js' });
    file.push(`a=atob("${base64(`${stripe}\n${npm}`)}");b="${stripe}"`);
    page.end(file);
    expect(file.findings.map(({ rule }) => rule)).toEqual([
      'stripe-secret-key',
      'npm-token',
      'stripe-secret-key',
    ]);
    const [one, , again] = file.findings;
    expect(one?.key).toBe(again?.key);
    expect(JSON.stringify(file.findings)).not.toContain(stripe);
  });

  it.each([
    ['a picture', `"data:image/png;base64,${base64(stripe)}"`],
    ['strings with something between', `"${stripe.slice(0, 8)}"+x+"${stripe.slice(8)}"`],
    ['a list joined by a sign', `["${stripe.slice(0, 8)}","${stripe.slice(8)}"].join("-")`],
    ['codes of control characters', `[${Array.from({ length: 60 }, (_, i) => 10 + i)}]`],
    ['bytes', `atob("${Buffer.from(Array.from({ length: 99 }, (_, i) => i)).toString('base64')}")`],
  ])('not %s', (_, text) => expect(found(text)).toEqual([]));

  it.each([
    ['quotes and signs', '"a"+\''],
    ['lists that are joined', '["a","b"].join("")'],
    ['lists that never are', '["a",'],
    ['joins without a list', '].join("")'],
    ['codes', '115,107,'],
    ['escapes', '\\x41'],
    ['base64 without an end', 'atob("'],
  ])('passes %s without end', (_, part) => {
    expect(found(part.repeat(300_000 / part.length), 65_536)).toEqual([]);
  });
});
