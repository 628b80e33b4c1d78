import { OPENER } from './assets';

/** What opens archives, as it lies in the extension. */
export async function binary(): Promise<ArrayBuffer> {
  const answer = await fetch(new URL(OPENER, self.location.origin));
  return answer.arrayBuffer();
}
