import { expect, it, vi } from 'vitest';
import { already } from '../../../lib/doors/already';
import type { Field } from '../../../lib/editors/field';
import { asking } from './asking';
import { trusted } from './trusted';

vi.stubGlobal('requestIdleCallback', () => 0);

it('looks once at each text of a field, also of one in which a secret is known', () => {
  const asked: string[] = [];
  const element = document.createElement('textarea');
  Object.assign(element, { checkVisibility: () => true });
  const watched: Field[] = [{ kind: 'plain', element }];
  const ask = asking(({ parts }) => {
    asked.push(...parts.map(({ text }) => text));
    return { held: false, verdict: 'ignore' };
  });
  already(new AbortController().signal, Object.assign(ask, { watched: () => watched }));
  document.body.append(element);
  const enter = (): boolean =>
    element.dispatchEvent(trusted(new FocusEvent('focusin', { bubbles: true })));
  element.value = 'one';
  enter();
  enter();
  element.value = 'one and another';
  enter();
  expect(asked).toEqual(['one', 'one and another']);
});
