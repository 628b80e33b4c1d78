import * as z from 'zod/mini';
import { LONGEST_NAME, MOST_ITEMS, type SourceReply } from './source';

const id = z.int();
const Kind = z.enum(['document', 'script', 'style', 'worker', 'response', 'storage']);
const name = z.string().check(z.maxLength(LONGEST_NAME));

const Reply = z.union([
  z.object({ id, text: z.string().check(z.maxLength(1_000_000)) }),
  z.object({ id, end: z.literal(true) }),
  z.object({ id, why: z.enum(['closed', 'missing', 'binary']) }),
  z.object({
    id,
    list: z.object({
      items: z
        .array(z.object({ kind: Kind, name, url: z.nullable(name), again: z.boolean() }))
        .check(z.maxLength(MOST_ITEMS)),
      origin: name,
      frames: z.int().check(z.nonnegative()),
      full: z.boolean(),
      left: z.int().check(z.nonnegative()),
    }),
  }),
]) satisfies z.ZodMiniType<SourceReply>;

const Known = z.object({ id });

/** @returns the number of what a message answers, whatever else is in it; `null` if there is none. */
export function replyId(message: unknown): number | null {
  const parsed = Known.safeParse(message);
  return parsed.success ? parsed.data.id : null;
}

/** @returns the reply, or `null` for a message that is none. */
export function parseSourceReply(message: unknown): SourceReply | null {
  const parsed = Reply.safeParse(message);
  return parsed.success ? parsed.data : null;
}
