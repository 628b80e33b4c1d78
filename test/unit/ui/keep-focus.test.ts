import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepFocus } from '../../../lib/ui/keep-focus';

const page = document.createElement('main');
const list = (names: readonly string[]): string =>
  `<ul>${names.map((name) => `<li>${name} <button id="${name}">Remove</button></li>`).join('')}</ul>`;

keepFocus(page);
beforeEach(() => document.body.append(page));
afterEach(() => page.remove());

/** What has the focus once something was removed. */
async function after(markup: string, focused: string, removed: string): Promise<string | null> {
  page.innerHTML = markup;
  document.getElementById(focused)?.focus();
  page.querySelector(removed)?.remove();
  let now: Element | null = null;
  await vi.waitFor(() => {
    now = document.activeElement;
    expect(now).not.toBe(document.body);
  });
  return (now as Element | null)?.id ?? null;
}

it.each([
  ['the entry that came up instead', 'b', 'li:nth-child(2)', 'c'],
  ['the last one, if that was removed', 'c', 'li:nth-child(3)', 'b'],
  ['the heading, if there are none left', 'b', 'ul', 'here'],
  ['what has it already', 'c', 'li:nth-child(1)', 'c'],
])('the focus goes on to %s', async (_, focused, removed, next) => {
  const markup = `<h1 id="top">All</h1><section><h2 id="here">Here</h2>${list(['a', 'b', 'c'])}</section>`;
  expect(await after(markup, focused, removed)).toBe(next);
});

it('goes to the heading from a button for which nothing is left', async () => {
  page.innerHTML = `<h1 id="top">All</h1><button id="chosen">Remove selected</button>${list(['a'])}`;
  const button = document.querySelector<HTMLButtonElement>('#chosen');
  button?.focus();
  if (button) button.disabled = true;
  page.querySelector('li')?.remove();
  await vi.waitFor(() => expect(document.activeElement?.id).toBe('top'));
});

it('goes to the top, if the whole section is gone', async () => {
  const markup = `<h1 id="top">All</h1><section><h2 id="here">Here</h2>${list(['a'])}</section>`;
  expect(await after(markup, 'a', 'section')).toBe('top');
});
