import { describe, type Finding } from '../detect';

/** "GitHub personal access token" */
export function titleOf({ rule }: Finding): string {
  const { provider, kind } = describe(rule);
  return `${provider} ${kind}`;
}
