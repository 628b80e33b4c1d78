export const isLower = (code: number): boolean => code >= 97 && code <= 122;
export const isUpper = (code: number): boolean => code >= 65 && code <= 90;

const isWord = (code: number): boolean =>
  isLower(code) || isUpper(code) || (code >= 48 && code <= 57) || code === 95;

/** NaN past the end of the text is no word character. */
export const isWordAt = (text: string, at: number): boolean => isWord(text.charCodeAt(at));

/** Names are made of word characters, hyphens and dots. */
export const isNameAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return isWord(code) || code === 45 || code === 46;
};

/**
 * An escape that ends with a word character and yet ends a word: `\n`, `\u0022`, `\x3d`, `%3D`,
 * `%253D`, quoted-printable `=3D`, and the colours of a terminal.
 */
const ESCAPE = /(?:\\[bfnrtv0]|\\x[\da-f]{2}|\\u[\da-f]{4}|%(?:25)?[\da-f]{2}|=3D|\[[\d;]{0,8}m)$/i;

/**
 * Does a word run into `at`, so that what begins there is the middle of something else? A hyphen
 * counts when what begins there has hyphens too, unless it begins a line, as in a diff: `task-sk-…`
 * is a name, `=-AKIA…` is not.
 */
export function touchesBefore(text: string, at: number, hyphen: boolean): boolean {
  if (!isWordAt(text, at)) return false;
  const code = text.charCodeAt(at - 1);
  if (code === 45) return hyphen && !beginsLine(text, at - 1);
  return (
    isWord(code) && !(mayEscape(text, at) && ESCAPE.test(text.slice(Math.max(0, at - 12), at)))
  );
}

/** A cheap test for what all of {@link ESCAPE} have: a backslash, a percent or equals sign, or an `m`. */
function mayEscape(text: string, at: number): boolean {
  const three = text.charCodeAt(at - 3);
  return (
    text.charCodeAt(at - 2) === 92 ||
    three === 37 ||
    three === 61 ||
    text.charCodeAt(at - 4) === 92 ||
    text.charCodeAt(at - 6) === 92 ||
    text.charCodeAt(at - 1) === 109
  );
}

const beginsLine = (text: string, at: number): boolean =>
  at === 0 || text.charCodeAt(at - 1) === 10;
