import { describe, expect, it } from 'vitest';
import { redactMarkup } from '../../../lib/answer/markup';

const secret = 'abc&<def>ghijklmno';
const replaced = new Map([[secret, '$API_KEY']]);

describe('redactMarkup', () => {
  it.each([
    ['raw', `<p title="${secret}">x</p>`],
    ['escaped', '<p>abc&amp;&lt;def&gt;ghijklmno</p>'],
  ])('replaces a %s secret and keeps the markup', (_, html) => {
    const out = redactMarkup(html, replaced);
    expect(out).toContain('$API_KEY');
    expect(out).toContain('<p');
    expect(out).not.toContain('ghijklmno');
  });

  it.each([
    ['percent-encoded in an address', `<a href="/?q=${encodeURIComponent(secret)}">x</a>`],
    [
      'in an editor’s own copy',
      `<p data-copy="${btoa(encodeURIComponent(JSON.stringify([{ text: `use ${secret}` }])))}">x</p>`,
    ],
    ['split by tags', '<b>abc</b>&amp;&lt;def&gt;<i>ghijklmno</i>'],
    ['in numeric entities', '<p>abc&#38;&#x3c;def&#62;ghijklmno</p>'],
    ['broken by white space', '<p>abc&amp;&lt;def&gt;\n ghijklmno</p>'],
  ])('gives up on a secret %s', (_, html) => {
    expect(redactMarkup(html, replaced)).toBe('');
  });

  it('has an end on markup of tags that have none', () => {
    const html = `<p>x</p>${'<'.repeat(1_000_000)}`;
    expect(redactMarkup(html, replaced)).toBe(html);
  });

  it('leaves other markup alone', () => {
    const html = '<p class="x">nothing &amp; nobody</p>';
    expect(redactMarkup(html, replaced)).toBe(html);
  });
});
