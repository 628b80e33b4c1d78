import { afterEach, describe, expect, it } from 'vitest';
import { readChanged, readField, readRich } from '../../../lib/editors/read';

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

/** An editing host with some markup in it. */
function hostOf(markup: string): HTMLElement {
  const host = document.createElement('div');
  host.innerHTML = markup;
  document.body.append(host);
  return host;
}

describe('the text of an editor', () => {
  it.each([
    ['joins what is only drawn apart', 'gh<b>p_</b><i>x</i>', 'ghp_x'],
    ['breaks lines where they end', 'a<br>b', 'a\nb'],
    ['breaks lines at blocks, once', '<div>a</div><div><p>b</p></div>c', 'a\nb\nc'],
    ['breaks lines before blocks', 'a<div>b</div>', 'a\nb\n'],
    ['has lines without anything in them', '<p>a</p><p><br></p><p>b</p>', 'a\n\nb\n'],
    ['has lists and tables', '<ul><li>a<li>b</ul><table><tr><td>c<td>d</table>', 'a\nb\nc\nd\n'],
    ['has no styles and scripts', 'a<style>b{}</style><script>c</script><!-- d -->e', 'ae'],
    ['has the spaces that are sent', 'a&nbsp;b', 'a b'],
    ['is none of nothing', '<b></b>', ''],
  ])('%s', (_, markup, text) => {
    expect(readField({ kind: 'rich', element: hostOf(markup) })).toBe(text);
  });

  it('leads back to where each part of it stands', () => {
    const { text, range } = readRich(hostOf('<p>a gh<b>p_</b>x</p><p>b</p>'));
    expect(text).toBe('a ghp_x\nb\n');
    for (let start = 0; start < text.length; start++)
      for (let end = start + 1; end <= text.length; end++) {
        // A break of a line stands nowhere.
        const isText = text[start] !== '\n' && text[end - 1] !== '\n';
        const part = isText ? text.slice(start, end).replace('\n', '') : undefined;
        expect(range(start, end)?.toString()).toBe(part);
      }
    expect(range(2, 2)?.collapsed ?? true).toBe(true);
  });

  it('begins and ends with the nodes it is asked for', () => {
    const host = hostOf('<p>a</p><p>b</p><p>c</p><p>d</p>');
    const [, second, third] = host.children;
    expect(readRich(host, second).text).toBe('b\nc\nd\n');
    expect(readRich(host, second, third).text).toBe('b\nc\n');
  });
});

describe('what a keystroke in a plain field may have changed', () => {
  const fieldOf = (name: 'input' | 'textarea', value: string, caret = value.length) => {
    const element = document.createElement(name);
    element.value = value;
    document.body.append(element);
    element.setSelectionRange(0, caret);
    return element;
  };
  const long = 'x'.repeat(20_000);
  it.each([
    ['around the caret, and all that was put in', long, 10_000, 10, 5894, 14_096],
    ['no further than it begins', long, 4000, 10, 0, 8096],
    ['no further than it ends', long, 19_000, 500, 14_404, 20_000],
    ['all of a short text', 'short', 2, 1, 0, 5],
    ['all of it, where nobody knows', long, 10_000, undefined, 0, 20_000],
  ])('is %s', (_, value, caret, inserted, start, end) => {
    const element = fieldOf('textarea', value, caret);
    expect(readChanged({ kind: 'plain', element }, inserted)).toEqual({
      text: value,
      window: { start, end },
    });
  });

  it('is nothing once it is one for a password', () => {
    const element = fieldOf('input', 'hunter2');
    (element as HTMLInputElement).type = 'password';
    expect(readField({ kind: 'plain', element })).toBe('');
    expect(readChanged({ kind: 'plain', element }, 1).text).toBe('');
  });
});
