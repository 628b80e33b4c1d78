import { describe, expect, it } from 'vitest';
import { ATTRIBUTE, INLINE, MARKUP } from '../../../lib/answer/ways';

const inMarkup = (markup: string): string[] => markup.match(new RegExp(MARKUP, 'gi')) ?? [];

describe('ways', () => {
  it.each([
    ['<img alt="" src="https://a.example/?k=1">', 'src="https://a.example/?k=1"'],
    ["<p>x</p><IMG\n SRC='/a'>", "SRC='/a'"],
    ['<img src=/a?k=1 alt=b>', 'src=/a?k=1'],
    ['<img srcset = "/a 1x, /b 2x">', 'srcset = "/a 1x, /b 2x"'],
    ['<video poster="/a"></video>', 'poster="/a"'],
    ['<svg><image xlink:href="/a"/></svg>', 'xlink:href="/a"'],
    ['<link rel="stylesheet" href="/a">', 'href="/a"'],
    ['<p style="color: red; background: url(/a)">', 'style="color: red; background: url(/a)"'],
    ['<style>p { background: url("/a") }</style>', 'url("/a")'],
  ])('see what %s loads', (markup, wanted) => {
    expect(inMarkup(markup)).toEqual([wanted]);
  });

  it.each([
    'a text with src="/a" in it',
    '<code>&lt;img src="/a"&gt;</code>',
    '<a href="/a?k=1">a link</a>',
    '<a class="b" href="/a?k=1">a link</a>',
    '<img src="data:image/png;base64,AAAA" alt="what is drawn">',
    '<img src=blob:https://a.example/1>',
    '<p data-src="/a" title="url(/a)">url(/a)</p>',
    '<p style="color: red">text</p>',
  ])('see that %s loads nothing', (markup) => {
    expect(inMarkup(markup)).toEqual([]);
  });

  it('see nothing in words that stand in no tag', () => {
    expect(inMarkup('src style url( href= '.repeat(1000))).toEqual([]);
  });

  it.each([
    ['IMG', 'src', '/a'],
    ['LINK', 'href', '/a'],
    ['image', 'http://www.w3.org/1999/xlink', 'xlink:href', '/a'],
    ['P', 'style', 'background: url(/a)'],
  ])('tell that %s loads by its attribute %s', (...lines) => {
    expect(['0', ...lines].join('\n')).toMatch(new RegExp(ATTRIBUTE, 'i'));
  });

  it.each([
    [true, 'STYLE', 'h1 { background: url(/a) }'],
    [true, 'SCRIPT', '{"prefetch": [{"urls": ["/a"]}]}'],
    [true, 'SCRIPT', 'import "/a"'],
    [false, 'STYLE', 'h1 { color: red }'],
    [false, 'SCRIPT', '{"draft": "important: url(/a)"}'],
    [false, 'P', 'url(/a), import it'],
  ])('tell whether text loads something (%s): that of %s, %s', (loads, ...lines) => {
    expect(new RegExp(INLINE, 'i').test(['0', ...lines].join('\n'))).toBe(loads);
  });

  it.each([
    ['A', 'href', '/a'],
    ['INPUT', 'value', '/a'],
    ['P', 'style', 'color: red'],
    ['P', 'title', 'url(/a)'],
  ])('tell that %s loads nothing by its attribute %s', (...lines) => {
    expect(['0', ...lines].join('\n')).not.toMatch(new RegExp(ATTRIBUTE, 'i'));
  });
});
