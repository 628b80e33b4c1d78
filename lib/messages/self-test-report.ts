import * as z from 'zod/mini';
import { PROOFS, type ProofName, type SelfTestReport } from './self-test';

const text = z.string().check(z.maxLength(300));

const Report = z.object({
  frame: z.number(),
  top: z.boolean(),
  host: text,
  kind: text,
  proofs: z.record(z.enum(PROOFS), z.boolean()),
}) satisfies z.ZodMiniType<SelfTestReport>;

/** @returns the report, or `null` for a message that is none: it then proves nothing. */
export function parseSelfTestReport(message: unknown): SelfTestReport | null {
  const parsed = Report.safeParse(message);
  return parsed.success ? parsed.data : null;
}

/** Did every link of the chain hold? */
export function isProven({ proofs }: SelfTestReport): boolean {
  return PROOFS.every((name: ProofName) => proofs[name]);
}
