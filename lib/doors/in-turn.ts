/** Runs one question after another: there is one dialog. A question that fails fails alone. */
export type InTurn = <T>(question: () => Promise<T>) => Promise<T>;

/** @returns a queue of its own: questions of two queues do not wait for each other. */
export function createInTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (question) => {
    const next = last.then(question);
    last = next.catch(() => undefined);
    return next;
  };
}
