import type { Finding } from '../detect';
import { describe } from '../detect/words';
import { plain } from './plain';

/** "GitHub personal access token" */
export function titleOf({ rule }: Finding): string {
  const { provider, kind } = describe(rule);
  return plain(`${provider} ${kind}`.trim());
}
