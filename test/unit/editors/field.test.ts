import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fieldAt } from '../../../lib/editors/field';

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
