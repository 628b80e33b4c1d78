import { apply, then } from './natives';

/**
 * Each byte becomes one code unit, so that nothing is lost of what is no text: the guard reads it as UTF-8 or
 * undoes its compression. ASCII stays as it is.
 */
const decoder = new TextDecoder('latin1');
const { decode } = TextDecoder.prototype;
const { isView } = ArrayBuffer;
const { stringify } = JSON;
const Params = URLSearchParams;
const Form = FormData;
const NativeBlob = Blob;
const NativeResponse = Response;
const { arrayBuffer: responseBytes } = Response.prototype;
const NativeRequest = Request;
const { clone, arrayBuffer: requestBytes } = Request.prototype;
const Buffer = ArrayBuffer;

const bytesText = (bytes: unknown): string => apply(decode, decoder, [bytes]);

/**
 * What is about to be sent, as text: at once, in its time, or (a stream, which can be read once, or what
 * cannot be read at all) none. Objects count as the JSON they would be written as, and a form with files as it
 * goes over the wire.
 */
export function textOf(body: unknown): string | Promise<string> {
  if (typeof body === 'string') return body;
  try {
    if (body instanceof Buffer || isView(body)) return bytesText(body);
    const late =
      body instanceof NativeRequest
        ? apply(requestBytes, apply(clone, body, []), [])
        : (body instanceof NativeBlob || body instanceof Form || body instanceof Params) &&
          apply(responseBytes, new NativeResponse(body), []);
    return late ? apply(then, late, [bytesText, () => '']) : (stringify(body) ?? '');
  } catch {
    return '';
  }
}
