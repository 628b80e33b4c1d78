/** See `plain-list.mjs`. */
export const plainList: readonly {
  readonly what: string;
  readonly pattern: RegExp;
  /** Goes by the name before a value or by a word around it, not by how the key begins. */
  readonly named?: true;
}[];
