/** What a sticky pattern matches at `at`; it ends at the `lastIndex` of the pattern. */
export function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}
