/**
 * What the pages do their storing by, so that a change which did not get into storage is told: the page goes on
 * showing what is.
 * @param tell called each time, with whether it was not stored.
 * @returns waits for what is being stored, and says whether it was. Never rejects.
 */
export const saving =
  (tell: (unsaved: boolean) => void) =>
  (done: Promise<unknown>): Promise<boolean> =>
    done.then(
      () => {
        tell(false);
        return true;
      },
      () => {
        tell(true);
        return false;
      },
    );
