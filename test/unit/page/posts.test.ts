import { expect, it, vi } from 'vitest';
import { watchPosts } from '../../../lib/page/posts';

/** Fires an event at an element. @returns how often its path was asked for, by whoever listens besides. */
function fire(element: Element, type = 'input'): number {
  const event = new Event(type, { bubbles: true });
  const asked = vi.spyOn(event, 'composedPath');
  element.dispatchEvent(event);
  return asked.mock.calls.length;
}

it('tells all that was written in, and looks for a field once as long as one writes in it', () => {
  document.body.innerHTML = '<textarea></textarea><textarea></textarea>';
  const [first, second] = document.querySelectorAll('textarea');
  if (!first || !second) throw new Error('There are no fields');
  const sent: string[] = [];
  const { signal } = new AbortController();
  const posts = watchPosts(signal, { sends: () => true }, (text) => sent.push(text));
  first.value = 'what is in the first';
  second.value = 'what is in the second';
  const fired = [first, first, second, first, first].map((field) => fire(field));
  const least = Math.min(...fired);
  expect(fired.map((count) => count - least)).toEqual([1, 0, 1, 1, 0]);
  expect(posts.isInField('in the second')).toBe(true);
  document.body.dispatchEvent(new Event('submit', { bubbles: true }));
  expect(sent).toEqual([first.value, second.value]);
});
