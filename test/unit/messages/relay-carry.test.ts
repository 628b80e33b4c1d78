import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { carryRelayed } from '../../../lib/messages/relay-carry';

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;

let carry: Listener;
let sent: unknown[][];
/** What comes of it where a message is sent to. */
let reply: () => Promise<unknown>;

beforeEach(() => {
  fakeBrowser.reset();
  sent = [];
  reply = async () => true;
  const heard = vi
    .spyOn(browser.runtime.onMessage, 'addListener')
    .mockImplementation((listener) => {
      carry = listener as Listener;
    });
  Object.assign(browser.tabs, {
    sendMessage: (...message: unknown[]) => {
      sent.push(message);
      return reply();
    },
  });
  carryRelayed();
  heard.mockRestore();
});

const remark = { relay: 'remark', id: '1-2', text: 'It is gone.' };
const answer = { relay: 'answer', id: '1-2', answer: { choice: 'redact' }, to: 7 };
const from = (frameId?: number, change: object = {}) => ({
  id: browser.runtime.id,
  tab: { id: 3 },
  frameId,
  ...change,
});

it.each([
  ['what a frame says', 'the top frame', remark, 7, 0],
  ['an answer of the top frame', 'the frame that asked', answer, 0, 7],
])('%s is carried to %s of its tab, with the number of the frame it comes from', async (...row) => {
  const [, , message, frameId, to] = row;
  expect(await carry({ ...message, value: 'the secret' }, from(frameId))).toBe(true);
  expect(sent).toEqual([[3, { ...message, from: frameId }, { frameId: to }]]);
});

it.each<[string, object, object]>([
  ['an answer of any other frame', answer, from(7)],
  ['a question of the top frame', remark, from(0)],
  ['what another extension says', remark, from(7, { id: 'another' })],
  ['what a page of the extension says', remark, from(undefined, { tab: undefined })],
  ['what comes from no frame', remark, from(undefined)],
  ['what comes from no tab', remark, from(7, { tab: {} })],
  ['anything else', { relay: 'shout', id: '1-2' }, from(7)],
])('%s is not carried', (_, message, sender) => {
  expect(carry(message, sender)).toBeUndefined();
  expect(sent).toEqual([]);
});

it('says so where nobody is there', async () => {
  reply = () => Promise.reject(new Error('Could not establish connection.'));
  expect(await carry(remark, from(7))).toBe(false);
});
