import type { Channel } from './channel';
import { apply, then } from './natives';

const decoder = new TextDecoder();
const { decode } = TextDecoder.prototype;
const paramsText = URLSearchParams.prototype.toString;
const eachField = FormData.prototype.forEach;
const blobText = Blob.prototype.text;
const requestClone = Request.prototype.clone;
const requestText = Request.prototype.text;

/** The text of a body: at once, in its time, or (a stream, which can be read once) never. */
export function textOf(body: unknown): string | Promise<string> {
  if (body === undefined || body === null || body instanceof ReadableStream) return '';
  if (body instanceof URLSearchParams) return apply(paramsText, body, []);
  if (body instanceof FormData) {
    let text = '';
    apply(eachField, body, [
      (value: FormDataEntryValue) => {
        if (typeof value === 'string') text += `${value}\n`;
      },
    ]);
    return text;
  }
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body))
    return apply(decode, decoder, [body]);
  if (body instanceof Blob) return apply(blobText, body, []);
  if (body instanceof Request) {
    return body.bodyUsed ? '' : apply(requestText, apply(requestClone, body, []), []);
  }
  return String(body);
}

/**
 * Sends what a script of the page wants to send: at once if it may, or when the user says so.
 * @param send is called at most once, with what the native call needs bound to it.
 * @param refuse is called instead.
 * @returns whether it waits.
 */
export function gate(
  channel: Channel,
  url: unknown,
  body: unknown,
  send: () => void,
  refuse: () => void,
): boolean {
  const ask = (text: string): boolean => {
    const held = channel.ask(`${url}\n${text}`, (go) => (go ? send() : refuse()));
    if (!held) send();
    return held;
  };
  const text = textOf(body);
  if (typeof text === 'string') return ask(text);
  // A body that cannot be read is sent as it is: the native call will say what is wrong with it.
  apply(then, text, [ask, send]);
  return true;
}
