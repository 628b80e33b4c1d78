import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Answer, type Bundle, GOES, type Part } from '../../../lib/doors/door';
import { paste } from '../../../lib/doors/paste';
import { asking } from './asking';
import { trusted } from './trusted';

let controller = new AbortController();
let asked: Pick<Part, 'text' | 'markup'>[][] = [];
let held = false;
/** What was carried out: into what, and what was on the clipboard. */
let inserted: [string | undefined, string, Bundle][] = [];

beforeEach(() => {
  controller = new AbortController();
  asked = [];
  inserted = [];
  held = false;
  const insert: (typeof GOES)['insert'] = async (field, target, bundle) =>
    void inserted.push([field?.element.id, target.id, bundle]);
  paste(
    controller.signal,
    asking(({ door, parts }): Answer => {
      expect(door).toBe('paste');
      asked.push(parts.map(({ text, markup = false }) => ({ text, markup })));
      return held
        ? { held: true, outcome: Promise.resolve({ ...GOES, insert }) }
        : { held: false, verdict: 'ignore' };
    }),
  );
});
afterEach(() => controller.abort());

/** Pastes into the first element of a page. @returns whether the page and the browser have heard of it. */
function pasteInto(
  html: string,
  data: Record<string, string>,
  files: readonly File[] = [],
): boolean {
  document.body.innerHTML = html;
  let heard = false;
  document.body.addEventListener('paste', () => (heard = true), { once: true });
  const event = trusted(new Event('paste', { bubbles: true, cancelable: true }));
  const clipboardData = {
    getData: (type: string) => data[type] ?? '',
    types: Object.keys(data),
    files,
  };
  document.body.firstElementChild?.dispatchEvent(Object.assign(event, { clipboardData }));
  expect(event.defaultPrevented).toBe(!heard);
  return heard;
}

const RICH = '<div contenteditable="true" id="at"></div>';
const PLAIN = '<textarea id="at"></textarea>';
const BOTH = { 'text/plain': 'text', 'text/html': '<b>text</b>' };
const picture = new File([''], 'a.png', { type: 'image/png' });

it.each([
  ['text and markup', RICH, BOTH, [], 'text', '<b>text</b>'],
  ['text alone into a field that takes no markup', PLAIN, BOTH, [], 'text', ''],
  [
    'text and markup where there is no field, as the page takes it',
    '<p id="at"></p>',
    BOTH,
    [],
    'text',
    '<b>text</b>',
  ],
  [
    'markup that says something, without a text',
    RICH,
    { 'text/html': '<b>text</b>' },
    [],
    '',
    '<b>text</b>',
  ],
  [
    'no address of where a picture was copied',
    RICH,
    { 'text/html': '<img src="https://a.example/">' },
    [picture],
    '',
    '',
  ],
  ['text beside a picture of it', RICH, BOTH, [picture], 'text', '<b>text</b>'],
  [
    'lines as fields break them, and not as Windows does',
    RICH,
    { 'text/plain': 'a\r\nb\n', 'text/html': '<pre>a\r\nb</pre>' },
    [],
    'a\nb\n',
    '<pre>a\nb</pre>',
  ],
] as const)('asks about %s', (_, html, data, files, text, markup) => {
  expect(pasteInto(html, data, files)).toBe(true);
  expect(asked).toEqual([
    [
      { text, markup: false },
      { text: markup, markup: true },
    ],
  ]);
});

it('does not look at what is pasted into a field for a password', () => {
  expect(pasteInto('<input type="password" id="at">', BOTH)).toBe(true);
  expect(asked).toEqual([]);
});

it.each([
  [PLAIN, 'at'],
  ['<p id="at"></p>', undefined],
])('brings all that came once it may go: %s', async (html, field) => {
  held = true;
  expect(pasteInto(html, BOTH, [picture])).toBe(false);
  await new Promise((resolve) => setTimeout(resolve));
  expect(inserted).toEqual([[field, 'at', { files: [picture], data: Object.entries(BOTH) }]]);
});
