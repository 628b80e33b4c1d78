import { expect, it } from 'vitest';
import { submit } from '../../../lib/doors/submit';
import { asking } from './asking';
import { trusted } from './trusted';

it('asks about what a form sends, and not about fields that are disabled', () => {
  const asked: string[] = [];
  const ask = asking(({ parts }) => {
    asked.push(...parts.map(({ text }) => text));
    return { held: false, verdict: 'ignore' };
  });
  submit(new AbortController().signal, ask);
  document.body.innerHTML = `<form><input value="sent"><textarea disabled>kept</textarea>
    <input type="hidden" value="beside"><input type="hidden" value="kept" disabled></form>`;
  const form = document.querySelector('form');
  form?.dispatchEvent(trusted(new Event('submit', { bubbles: true, cancelable: true })));
  expect(asked).toEqual(['sent', 'beside']);
});
