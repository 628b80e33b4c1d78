import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fieldAt, hintsOf } from '../../../lib/editors/field';

const at = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
};

describe('the field of an editor that draws its text', () => {
  beforeEach(() => {
    // Nothing is laid out here: every box is to be larger than a line.
    for (const side of ['offsetWidth', 'offsetHeight'] as const)
      vi.spyOn(HTMLElement.prototype, side, 'get').mockReturnValue(400);
    document.body.innerHTML = '<div id="bare"></div><main><div id="boxed"></div></main>';
  });

  it.each([
    ['the box around what has the context', '#boxed', 'main'],
    ['the page, if there is no other', '#bare', 'body'],
  ])('is %s', (_, selector, box) => {
    const input = Object.assign(at(selector), { editContext: {} });
    expect(fieldAt(input)).toEqual({ kind: 'rich', element: at(box), input });
  });

  it('is none where no context is', () => {
    expect(fieldAt(Object.assign(at('#bare'), { editContext: null }))).toBeNull();
  });
});

describe('what is small and no ear of an editor', () => {
  const sized = (selector: string, width: number, height: number): void => {
    const element = at(selector);
    Object.defineProperties(element, {
      offsetWidth: { value: width },
      offsetHeight: { value: height },
      getClientRects: { value: () => [{}] },
    });
  };

  it('is a button beside a text, in a browser where every element could have a context', () => {
    document.body.innerHTML = '<main><button>copy</button></main>';
    const button = Object.assign(at('button'), { editContext: null });
    sized('button', 18, 18);
    expect(fieldAt(button)).toBeNull();
  });

  /** A text area in a box that cuts it down, by their widths and heights. */
  const cutDown = (boxWidth: number, boxHeight: number, width: number, height: number): void => {
    document.body.innerHTML =
      '<main><div style="overflow: hidden"><textarea></textarea></div></main>';
    sized('main', 600, 600);
    sized('div', boxWidth, boxHeight);
    sized('textarea', width, height);
  };

  it.each([
    ['a field that is folded away', 600, 0, 400, 40],
    ['a field in what is folded away', 600, 0, 600, 0],
  ])('is %s: it is as wide as its page', (_, ...sizes) => {
    cutDown(...sizes);
    expect(fieldAt(at('textarea'))).toEqual({ kind: 'plain', element: at('textarea') });
  });

  it.each([
    ['a narrow field', 600, 300, 6, 16],
    ['a wide one in a narrow box', 3, 0, 1000, 16],
  ])('unlike %s', (_, ...sizes) => {
    cutDown(...sizes);
    expect(fieldAt(at('textarea'))?.kind).toBe('rich');
  });
});

it('says nothing of a page in which nothing is entered', () => {
  const none = { type: '', multiline: true, name: '', id: '', label: '' };
  expect(hintsOf(null)).toEqual(none);
});
