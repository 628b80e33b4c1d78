/** See `dependencies.mjs`. */
export function faultsIn(
  text: string,
  list: readonly { readonly name: string; readonly bytes: Readonly<Record<string, number>> }[],
): string[];
