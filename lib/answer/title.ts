import type { Finding } from '../detect';
import { describe } from '../detect/words';

/** "GitHub personal access token" */
export function titleOf({ rule }: Finding): string {
  const { provider, kind } = describe(rule);
  return `${provider} ${kind}`.trim();
}
