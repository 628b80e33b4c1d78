import { beforeEach, describe, expect, it } from 'vitest';
import { createAllowance } from '../../../lib/page/allowance';
import { rootsOf } from '../../../lib/page/changes';
import { placeInCode, scriptKind } from '../../../lib/page/island';
import { placeOf } from '../../../lib/page/places';

beforeEach(() => document.body.replaceChildren());

describe('the allowance of a page', () => {
  it('lasts for a large page, ends on one without an end, and comes back with time', () => {
    const allowance = createAllowance();
    expect(allowance.spend(200_000, 5_000_000, 0)).toBeNull();
    expect(allowance.spend(390_000, 0, 0)).toBeNull();
    expect(allowance.spend(20_000, 0, 1)).toBe('nodes');
    expect(allowance.spend(0, 0, 60_000)).toBeNull();
    expect(allowance.spend(0, 30_000_000, 60_000)).toBe('characters');
  });
});

describe('data in scripts', () => {
  it.each([
    ['__NEXT_DATA__', 'application/json', { kind: 'island', name: '__NEXT_DATA__' }],
    ['', 'application/ld+json', { kind: 'island', name: 'application/ld+json' }],
    ['app', 'module', { kind: 'script' }],
    ['', '', { kind: 'script' }],
  ])('%s %s', (id, type, where) => expect(scriptKind(id, type)).toEqual(where));

  it.each([
    ['window.__ENV__ = {"key":"', { kind: 'island', name: '__ENV__' }],
    ['self["boot"]={k:"', { kind: 'island', name: 'boot' }],
    ['if (window.a == 1) f("', { kind: 'script' }],
    ['fetch("', { kind: 'script' }],
  ])('%s', (code, where) => expect(placeInCode(code, code.length)).toEqual(where));
});

describe('what to look at again', () => {
  const roots = (...changed: (Node | null | undefined)[]) =>
    rootsOf(new Set(changed.filter((node) => node != null)));

  it('takes an element without what is in it', () => {
    document.body.innerHTML = '<div id="a"><p>one</p></div>';
    const div = document.querySelector('#a');
    expect(roots(div, div?.firstChild)).toEqual([div]);
  });

  it('takes a piece of a line with its neighbours', () => {
    document.body.innerHTML = '<p>a <b>bold</b> c</p>';
    const p = document.querySelector('p');
    expect(roots(p?.querySelector('b')?.firstChild)).toEqual([...(p?.childNodes ?? [])]);
  });

  it('takes nothing of what the user writes, and nothing that is gone', () => {
    document.body.innerHTML = '<div contenteditable><p>draft</p></div>';
    expect(roots(document.querySelector('p')?.firstChild, document.createElement('i'))).toEqual([]);
  });
});

describe('places', () => {
  it.each([
    ['a line of a log', 'tracker', '<div class="job-log"><span id="x"></span></div>', 'log'],
    ['a log by its role', 'unknown', '<div role="log"><p id="x"></p></div>', 'log'],
    ['a blog is none', 'unknown', '<div class="blogLine"><p id="x"></p></div>', null],
    [
      'a file with numbered lines',
      'tracker',
      '<table><tr><td data-line-number="3"></td><td><span id="x"></span></td></tr></table>',
      'code',
    ],
    [
      'the same elsewhere',
      'forum',
      '<table><tr><td data-line-number="3"></td><td id="x"></td></tr></table>',
      null,
    ],
    ['a paste', 'paste', '<p id="x"></p>', 'paste'],
    ['a document', 'document', '<p id="x"></p>', 'document'],
    ['a comment', 'tracker', '<p id="x"></p>', null],
  ] as const)('%s', (_, kind, html, name) => {
    document.body.innerHTML = html;
    expect(placeOf(kind, document.querySelector('#x'))).toBe(name);
  });
});
