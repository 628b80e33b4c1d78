/**
 * Does something at once when it is called, and once more after that if it was called meanwhile, however
 * often.
 * @param act never fails.
 */
export function inOneGo(act: () => Promise<void>): () => void {
  let busy = false;
  let more = false;
  const run = async (): Promise<void> => {
    busy = true;
    while (more) {
      more = false;
      await act();
    }
    busy = false;
  };
  return () => {
    more = true;
    if (!busy) void run();
  };
}
