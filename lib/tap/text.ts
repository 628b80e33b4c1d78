import { apply } from './natives';

const decoder = new TextDecoder();
const { decode } = TextDecoder.prototype;
const { isView } = ArrayBuffer;
const { stringify } = JSON;
const Params = URLSearchParams;
const paramsText = URLSearchParams.prototype.toString;
const Form = FormData;
const eachField = FormData.prototype.forEach;
const NativeBlob = Blob;
const blobText = Blob.prototype.text;
export const NativeRequest = Request;
const { clone, text: requestText } = Request.prototype;
const Buffer = ArrayBuffer;

/**
 * The text of what is about to be sent: at once, in its time, or (a stream, which can be read once, or
 * what cannot be read at all) none. Objects count as the JSON they would be written as.
 */
export function textOf(body: unknown): string | Promise<string> {
  if (typeof body === 'string') return body;
  try {
    if (body instanceof Params) return apply(paramsText, body, []);
    if (body instanceof Form) {
      let text = '';
      apply(eachField, body, [
        (value: FormDataEntryValue) => {
          if (typeof value === 'string') text += `${value}\n`;
        },
      ]);
      return text;
    }
    if (body instanceof Buffer || isView(body)) return apply(decode, decoder, [body]);
    if (body instanceof NativeBlob) return apply(blobText, body, []);
    if (body instanceof NativeRequest) return apply(requestText, apply(clone, body, []), []);
    return stringify(body) ?? '';
  } catch {
    return '';
  }
}
