import type { Budget } from './limits';
import type { Entry } from './types';

/** Mails in mails; deeper ones are not looked into. */
const DEEPEST = 12;
/** The line before each mail of a mailbox: who sent it, and when (RFC 4155). */
const BETWEEN = /^From .*\d:\d\d.*$/m;
/** How a part is written whose text does not stand in the mail as it is. */
const DECODERS: Readonly<Record<string, (text: string) => string>> = {
  base64: (text) => decoded(text.replace(/[^A-Za-z\d+/]+/g, '')),
  'quoted-printable': (text) =>
    text
      .replace(/=[ \t]*\r?\n/g, '')
      .replace(/=([\da-f]{2})/gi, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      ),
};

/**
 * The parts of a mail, of those in a mailbox or of a page saved as one that are encoded (RFC 2045), each as a file of
 * its own. All others stand in the text as they are.
 */
export function* readMail(data: Uint8Array, budget: Budget): Generator<Entry> {
  const text = latin1(data);
  const mails = text.startsWith('From ') ? text.split(BETWEEN) : [text];
  for (const mail of mails) yield* partsOf(mail, budget, DEEPEST);
}

function* partsOf(text: string, budget: Budget, depth: number): Generator<Entry> {
  const end = /\n\r?\n/.exec(text);
  if (!end) return;
  const fields = text.slice(0, end.index).replace(/\r?\n[ \t]+/g, ' ');
  const body = text.slice(end.index + end[0].length);
  const type = field(fields, 'Content-Type');
  const boundary = /\bboundary="?([^";]+)/i.exec(type)?.[1];
  if (depth > 0 && boundary) {
    for (const part of divided(body, `--${boundary}`)) yield* partsOf(part, budget, depth - 1);
    return;
  }
  const decode = DECODERS[field(fields, 'Content-Transfer-Encoding').trim().toLowerCase()];
  if (decode) {
    const name = /\bname="?([^";]+)/i.exec(type) ?? /\bfilename="?([^";]+)/i.exec(fields);
    const content = decode(body);
    const shown = name?.[1] ?? (type.split(';', 1)[0] ?? '').trim().replace('/', '.');
    yield budget.take(content.length)
      ? { name: shown, bytes: bytesOf(content) }
      : { name: shown, unread: 'too-large' };
  } else if (depth > 0 && /^\s*message\/rfc822\b/i.test(type)) {
    yield* partsOf(body, budget, depth - 1);
  }
}

const field = (fields: string, name: string): string =>
  new RegExp(`^${name}:(.*)$`, 'im').exec(fields)?.[1] ?? '';

/** What stands between lines that begin with this. */
function* divided(body: string, line: string): Generator<string> {
  let from = -1;
  for (let at = body.indexOf(line); at >= 0; at = body.indexOf(line, at + line.length)) {
    if (at > 0 && body[at - 1] !== '\n') continue;
    if (from >= 0) yield body.slice(from, at);
    from = at + line.length;
  }
  if (from >= 0) yield body.slice(from);
}

/** Base64, of which the last signs may be missing. */
function decoded(text: string): string {
  const whole = text.length % 4 === 1 ? text.slice(0, -1) : text;
  return atob(whole);
}

function latin1(data: Uint8Array): string {
  let text = '';
  for (let at = 0; at < data.length; at += 8192)
    text += String.fromCharCode(...data.subarray(at, at + 8192));
  return text;
}

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
