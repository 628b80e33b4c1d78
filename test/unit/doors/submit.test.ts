import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Answer, type Ask, GOES, type Question, STAYS } from '../../../lib/doors/door';
import { submit } from '../../../lib/doors/submit';
import type { Field } from '../../../lib/editors/field';
import { asking } from './asking';
import { trusted } from './trusted';

let controller = new AbortController();
/** What was asked about, each time: by which door, and what was in the parts. */
let asked: [Question['door'], string[]][] = [];
let pressed: Element[] = [];

/** @param answer what comes of a question; `null`: it is not held. */
function start(
  answer: (question: Question) => 'goes' | 'stays' | null = () => null,
  more: Partial<Ask> = {},
) {
  const ask = asking((question): Answer => {
    asked.push([question.door, question.parts.map(({ text }) => text)]);
    const outcome = answer(question);
    return outcome === null
      ? { held: false, verdict: 'ignore' }
      : { held: true, outcome: Promise.resolve(outcome === 'goes' ? GOES : STAYS) };
  });
  submit(
    controller.signal,
    Object.assign(ask, { press: (at: Element) => void pressed.push(at) }, more),
  );
}

/** Sends the form of a page. @returns whether the page has heard of it. */
function send(html?: string): boolean {
  if (html) document.body.innerHTML = html;
  const form = document.querySelector('form');
  let heard = false;
  document.body.addEventListener('submit', () => (heard = true), { once: true });
  const event = new Event('submit', { bubbles: true, cancelable: true });
  const submitter = document.querySelector('button');
  form?.dispatchEvent(trusted(Object.assign(event, { submitter })));
  expect(event.defaultPrevented).toBe(!heard);
  return heard;
}

beforeEach(() => {
  controller = new AbortController();
  asked = [];
  pressed = [];
});
afterEach(() => controller.abort());

it.each([
  [
    'what a form sends, and not about fields that are disabled',
    `<form><input value="sent"><textarea disabled>kept</textarea>
    <input type="hidden" value="beside"><input type="hidden" value="kept" disabled></form>`,
    ['sent', 'beside'],
  ],
  [
    'what belongs to it from elsewhere',
    '<form id="a"></form><textarea form="a">sent</textarea>',
    ['sent'],
  ],
  ['what an editor in it holds', '<form><p contenteditable="true">sent</p></form>', ['sent']],
  [
    'a text once, though a part of it says that it can be edited',
    '<form><div contenteditable="true"><b contenteditable="true">sent</b></div></form>',
    ['sent'],
  ],
  ['no password', '<form><input type="password" value="kept"></form>', []],
  ['nothing that no person fills in', '<form><input type="hidden" value="kept"></form>', []],
  [
    'fields though they are called as what a form has itself',
    '<form><input name="elements" value="sent"><input name="querySelectorAll" value="as well"></form>',
    ['sent', 'as well'],
  ],
])('asks about %s', (_, html, texts) => {
  start();
  expect(send(html)).toBe(true);
  expect(asked).toEqual([['submit', texts]]);
});

it.each([
  '<form method="dialog"><textarea>text</textarea></form>',
  '<form method="dialog"><input name="method" value="text"></form>',
  '<form><textarea>text</textarea><button formmethod="dialog">Close</button></form>',
])('asks nothing of one that closes a dialog: %s', (html) => {
  start();
  send(html);
  expect(asked).toEqual([]);
});

it.each([
  ['goes', 1],
  ['stays', 0],
] as const)('has a form wait for the answer: it %s', async (outcome, times) => {
  start(() => outcome);
  expect(send('<form><textarea>text</textarea></form>')).toBe(false);
  await new Promise((resolve) => setTimeout(resolve));
  expect(pressed).toEqual(times ? [document.querySelector('form')] : []);
  expect(asked).toHaveLength(1);
});

const SENT = `<form action="https://a.example/to"><textarea>text</textarea>
  <input type="hidden" name="a" value="hidden"><input type="password" name="b" value="password">
  <input type="file" name="c"></form><textarea id="watched">secret</textarea>`;

it('looks for what is undecided in all that is sent but passwords, once anything is', () => {
  const element = document.createElement('textarea');
  element.value = 'secret';
  const field: Field = { kind: 'plain', element };
  const looked: string[] = [];
  const watched = (text?: string): Field[] => {
    if (text !== undefined) looked.push(text);
    return [field];
  };
  start(() => null, { watched });
  expect(send(SENT)).toBe(true);
  const [sent = ''] = looked;
  for (const part of ['https://a.example/to', 'hidden']) expect(sent).toContain(part);
  expect(sent).not.toContain('password');
  // What lies in a field, and then what carries it and lies in none any more.
  expect(asked.slice(1)).toEqual([
    ['submit', ['secret']],
    ['network', [sent]],
  ]);
});

it.each(['submit', 'network'])('holds what carries something undecided: %s', (door) => {
  const element = document.createElement('textarea');
  let times = 0;
  start(
    (question) =>
      question.door === door && ++times === (door === 'submit' ? 2 : 1) ? 'stays' : null,
    { watched: () => [{ kind: 'plain', element }] },
  );
  expect(send(SENT)).toBe(false);
  expect(asked.at(-1)?.[0]).toBe(door);
});
