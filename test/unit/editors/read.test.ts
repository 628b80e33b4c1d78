import { afterEach, describe, expect, it } from 'vitest';
import { readChanged, readRich } from '../../../lib/editors/read';

afterEach(() => document.body.replaceChildren());

/** An editing host of numbered paragraphs, with the caret in one of them. */
function documentOf(paragraphs: number, caret: number): HTMLElement {
  const host = document.createElement('div');
  for (let i = 0; i < paragraphs; i++) {
    const paragraph = document.createElement('p');
    paragraph.append(`paragraph ${i} `, 'of the text '.repeat(20));
    host.append(paragraph);
  }
  document.body.append(host);
  document.getSelection()?.collapse(host.children[caret]?.firstChild ?? null, 3);
  return host;
}

describe('what a keystroke may have changed', () => {
  it('is what stands around the caret, however long the document is', () => {
    const { text } = readChanged({ kind: 'rich', element: documentOf(2000, 1000) }, 1);
    expect(text).toContain('paragraph 1000 ');
    expect(text).toContain('paragraph 990 ');
    expect(text).toContain('paragraph 1010 ');
    expect(text.length).toBeGreaterThan(8192);
    expect(text.length).toBeLessThan(12_000);
  });

  it('reaches to the ends of a short one', () => {
    const element = documentOf(3, 2);
    const { text } = readChanged({ kind: 'rich', element }, 1);
    expect(text).toBe(readRich(element).text);
  });

  it('joins pieces of a line as the whole text does', () => {
    const host = document.createElement('div');
    host.innerHTML = '<p>one</p><p>gh<b>p_</b>x<br>two</p><p>three</p>';
    document.body.append(host);
    document.getSelection()?.collapse(host.querySelector('b')?.firstChild ?? null, 1);
    expect(readChanged({ kind: 'rich', element: host }, 1).text).toBe('one\nghp_x\ntwo\nthree\n');
  });
});
