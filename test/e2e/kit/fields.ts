import type { Judge } from '../../pages/judge';
import type { Tab } from './tab';
import { until } from './until';

/** A kind of field people paste into, and how its page sends what is in it. */
export interface Field {
  readonly name: string;
  readonly url: string;
  readonly selector: string;
  /** A single-line field takes no line breaks. */
  readonly multiline: boolean;
  read(tab: Tab): Promise<string>;
  send(tab: Tab): Promise<void>;
  /** What of this field's text arrived, decoded; undefined until something did. */
  arrived(judge: Judge): string | undefined;
}

const editorText = (tab: Tab): Promise<string> => tab.evaluate(() => window.readEditor?.() ?? '');
const enter = (tab: Tab): Promise<void> => tab.press('Enter');

const issueForm = (name: string, selector: string, field: string, multiline: boolean): Field => ({
  name,
  url: 'https://github.com/acme/app/issues/new',
  selector,
  multiline,
  read: (tab) => tab.value(selector),
  send: (tab) => tab.click('#submit-issue'),
  arrived: (judge) => {
    const body = judge.received('/acme/app/issues')[0]?.body.toString('latin1');
    // Forms are sent with CRLF, whatever the field holds.
    return body && new URLSearchParams(body).get(field)?.replaceAll('\r\n', '\n');
  },
});

const jsonOf = (text: string | undefined): unknown => (text ? JSON.parse(text) : undefined);

/** Every kind of field; each spec on pasting runs in all of them. */
export const fields: readonly Field[] = [
  issueForm('textarea', '#issue-body', 'body', true),
  issueForm('input', '#issue-title', 'title', false),
  {
    name: 'textarea in a closed shadow root',
    url: 'https://github.com/acme/app/forms',
    selector: '#closed-form',
    multiline: true,
    read: editorText,
    send: (tab) => tab.click('#closed-next'),
    arrived: (judge) => {
      const body = judge.received('/acme/app/closed')[0]?.body.toString('latin1');
      return body && new URLSearchParams(body).get('text')?.replaceAll('\r\n', '\n');
    },
  },
  {
    name: 'contenteditable',
    url: 'https://app.slack.com/client/T1/C1',
    selector: '#composer',
    multiline: true,
    read: editorText,
    send: enter,
    arrived: (judge) =>
      (jsonOf(judge.receivedMessages('/socket')[0]) as { text: string } | undefined)?.text,
  },
  {
    name: 'ProseMirror',
    url: 'https://chatgpt.com/',
    selector: '#editor',
    multiline: true,
    read: editorText,
    send: enter,
    arrived: (judge) => {
      const request = judge.received('/backend/conversation')[0]?.body.toString();
      const prompt = jsonOf(request) as { messages: { content: string }[] } | undefined;
      return prompt?.messages[0]?.content;
    },
  },
  {
    name: 'Lexical',
    url: 'https://discord.com/channels/1/2',
    selector: '#composer',
    multiline: true,
    read: editorText,
    send: enter,
    arrived: (judge) => {
      const request = judge.received('/api/channels/2/messages')[0]?.body.toString();
      return (jsonOf(request) as { content: string } | undefined)?.content;
    },
  },
];

/** The text as this field can hold it. */
export function fitting(field: Field, text: string): string {
  return field.multiline ? text : text.replaceAll('\n', ' ');
}

/** Sends the field and waits for its text at the server. */
export async function sendAndReceive(field: Field, tab: Tab, judge: Judge): Promise<string> {
  await field.send(tab);
  return until(`the text of the ${field.name} arrived`, async () => field.arrived(judge));
}

declare global {
  interface Window {
    /** Provided by the fixture pages that have an editor. */
    readEditor?: () => string;
  }
}
