/** What a sticky pattern matches at `at`; it ends at the `lastIndex` of the pattern. */
export function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}

/** Does a sticky pattern match at `at`? Cheaper where nobody asks what. It ends at its `lastIndex` as well. */
export function testAt(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(text);
}
