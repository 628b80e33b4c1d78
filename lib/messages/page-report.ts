import * as z from 'zod/mini';
import type { Gravity } from '../page/types';
import { type PageReport, TOLD } from './page';

const text = z.string().check(z.maxLength(400));
const count = z.int().check(z.nonnegative());
const ms = z.number().check(z.nonnegative());

/** Every one there is, by its own name. */
const GRAVITIES = {
  critical: 'critical',
  exposed: 'exposed',
  doubtful: 'doubtful',
  explained: 'explained',
  informational: 'informational',
} as const satisfies { readonly [G in Gravity]: G };

const Where = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['text', 'script', 'comment', 'link']) }),
  z.object({ kind: z.enum(['attribute', 'island', 'meta']), name: z.string() }),
]);

const Report = z.object({
  frame: z.number(),
  items: z
    .array(
      z.object({
        id: count,
        title: text,
        gravity: z.enum(GRAVITIES),
        class: z.enum(['secret', 'publishable', 'identifier']),
        preview: text,
        where: Where,
        says: z.array(text).check(z.maxLength(6)),
        // A link people click: nothing but an address on the web.
        revoke: z.nullable(z.url({ protocol: /^https$/ })),
        onView: z.boolean(),
      }),
    )
    .check(z.maxLength(TOLD)),
  more: count,
  busy: z.boolean(),
  limit: z.nullable(z.enum(['nodes', 'characters', 'findings'])),
  cost: z.object({ total: ms, longest: ms, slices: count, nodes: count, characters: count }),
}) satisfies z.ZodMiniType<PageReport>;

/** @returns the report, or `null` for a message that is none. */
export function parsePageReport(message: unknown): PageReport | null {
  const parsed = Report.safeParse(message);
  return parsed.success ? parsed.data : null;
}
