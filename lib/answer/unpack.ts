/**
 * What lz-string has packed: LZ78 with codes that grow, where a new letter is written out, in 8 or 16 bits, behind the
 * code for that.
 * @param bytes each of them one code unit.
 * @param limit how much to make of them, in code units: few bytes may say that a long word comes again and again.
 * @returns what comes before the end, or before what cannot be.
 */
export function unpack(bytes: string, limit: number): string {
  let at = 0;
  const bits = (count: number): number => {
    let value = 0;
    for (let i = 0; i < count; i++, at++)
      value |= ((bytes.charCodeAt(at >> 3) >> (7 - (at & 7))) & 1) << i;
    return value;
  };
  /** The first three codes mean a letter of 8 bits, one of 16, and the end. */
  const words = ['', '', ''];
  let out = '';
  for (let before = ''; at < bytes.length * 8 && out.length < limit; ) {
    let code = bits(32 - Math.clz32(words.length));
    if (code < 2) code = words.push(String.fromCharCode(bits(8 << code))) - 1;
    const word = words[code] ?? before + before.charAt(0);
    if (!word) break;
    out += word;
    if (before) words.push(before + word.charAt(0));
    before = word;
  }
  return out;
}
