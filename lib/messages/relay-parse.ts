import * as z from 'zod/mini';
import type { DialogFinding, DialogRequest } from '../dialog/types';
import { DOORS } from '../doors/door';
import type { Relayed } from './relay';

const text = z.string().check(z.maxLength(2000));
const id = z.string().check(z.regex(/^[\d-]{1,80}$/));
/** The parts of something, none of them forgotten: what is not named here is lost on the way. */
type Parts<T> = Record<keyof T, z.ZodMiniType>;
const list = <T extends z.ZodMiniType>(item: T) => z.array(item).check(z.maxLength(100));

const SCOPES = ['fingerprint', 'rule', 'site'] as const;
const EXPIRIES = ['hour', 'day', 'month', 'never'] as const;

const Finding = z.object({
  title: text,
  provider: text,
  proof: list(text),
  preview: text,
  revokeUrl: z.exactOptional(text),
  advice: z.exactOptional(text),
} satisfies Parts<DialogFinding>);

const Request = z.object({
  door: z.enum(DOORS),
  host: text,
  destination: text,
  to: z.exactOptional(text),
  findings: list(Finding),
  more: z.exactOptional(z.int()),
  excerpt: list(list(z.object({ text, mark: z.exactOptional(z.int()) }))),
  overridable: z.boolean(),
  allow: z.object({
    scopes: list(z.enum(SCOPES)),
    path: z.exactOptional(z.nullable(text)),
    expiries: z.exactOptional(list(z.enum(EXPIRIES))),
  }),
  organisation: z.exactOptional(text),
  help: z.exactOptional(text),
  justify: z.exactOptional(z.boolean()),
  redactable: z.exactOptional(z.boolean()),
  message: z.exactOptional(text),
} satisfies Parts<DialogRequest>);

// A note may be of any length: the frame that asked redacts it before it is cut.
const Answer = z.discriminatedUnion('choice', [
  z.object({ choice: z.enum(['redact', 'cancel']) }),
  z.object({ choice: z.literal('original'), note: z.exactOptional(z.string()) }),
  z.object({
    choice: z.literal('allow'),
    by: z.enum(SCOPES),
    where: z.enum(['site', 'path', 'everywhere']),
    reason: z.enum(['test-value', 'false-positive', 'revoked', 'meant-to-share']),
    expires: z.enum(EXPIRIES),
    note: z.exactOptional(z.string()),
  }),
]);

const Message = z.discriminatedUnion('relay', [
  z.object({ relay: z.literal('ask'), id, request: Request }),
  z.object({ relay: z.literal('remark'), id, text }),
  z.object({ relay: z.literal('close'), id }),
  z.object({ relay: z.literal('answer'), id, answer: Answer, to: z.int() }),
]);

/** @returns the message, with nothing in it that does not belong there; `null` if it is none. */
export function parseRelayed(message: unknown): (Relayed & { readonly to?: number }) | null {
  const parsed = Message.safeParse(message);
  return parsed.success ? parsed.data : null;
}
