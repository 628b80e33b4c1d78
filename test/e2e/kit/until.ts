/**
 * How long a wait pauses before it asks again, in ms. On two cores each question takes time from the very
 * browser that is waited for: asked every 25 ms, the tests take a tenth longer.
 */
export const between = 75;

/** How long something may take, in ms: a machine with other tests beside it stands still for seconds. */
export const PATIENCE = 15_000;

/**
 * Waits for a condition. It has to ask again and again, because a closed shadow root and a
 * browser's own state announce nothing; the pause only keeps it from asking all the time.
 * @param what says in the error what did not happen.
 * @param patience how long it may take, in ms.
 */
export async function until<T>(
  what: string,
  probe: () => Promise<T | null | undefined | false>,
  patience = PATIENCE,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await probe();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Did not happen: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, between));
  }
}
