/** Runs one question after another. A question that fails fails alone. */
export type Queue = <T>(question: () => Promise<T>) => Promise<T>;

export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (question) => {
    const next = last.then(question);
    last = next.catch(() => undefined);
    return next;
  };
}
