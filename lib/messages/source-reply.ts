import * as z from 'zod/mini';
import type { SourceReply } from './source';

const id = z.int();
const Kind = z.enum(['document', 'script', 'style', 'worker', 'response', 'storage']);
const name = z.string().check(z.maxLength(100_000));

const Reply = z.union([
  z.object({ id, text: z.string().check(z.maxLength(1_000_000)) }),
  z.object({ id, end: z.literal(true) }),
  z.object({ id, why: z.enum(['closed', 'missing']) }),
  z.object({
    id,
    list: z.object({
      items: z
        .array(z.object({ kind: Kind, name, url: z.nullable(name), again: z.boolean() }))
        .check(z.maxLength(20_000)),
      frames: z.int().check(z.nonnegative()),
      full: z.boolean(),
    }),
  }),
]) satisfies z.ZodMiniType<SourceReply>;

/** @returns the reply, or `null` for a message that is none. */
export function parseSourceReply(message: unknown): SourceReply | null {
  const parsed = Reply.safeParse(message);
  return parsed.success ? parsed.data : null;
}
