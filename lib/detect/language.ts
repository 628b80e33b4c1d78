/**
 * What a language has to say a secret with: what such a thing is called, and what stands between its name and
 * its value. Data for `tables/compose.ts`, which makes patterns of all languages together; in no script.
 *
 * Words and phrases are parted by commas and in lower case, and every form that people use is a word of its own.
 * An apostrophe stands for the printed one as well. Two languages may say the same: it is written down for both.
 */
export interface Language {
  /** In English, as the documentation calls it. */
  readonly name: string;

  /**
   * What it calls a password. What has to follow and is no part of the name is in brackets, `clave (de)`; empty ones
   * stand for a space. Of a longer word it may be the beginning, but only of the form that stands here is a link
   * believed at once.
   */
  readonly password?: string;
  /** Short for it, in code as well: only as whole words, and where something says that a value follows. */
  readonly short?: string;
  /** A name of letters alone that code has as well: `assignment/name.ts` has to know what it means. */
  readonly plain?: string;
  /** The same of a secret that is no password. */
  readonly plainSecret?: string;
  /** What is always a secret and no password: a token, an API key. Comes before passwords. */
  readonly secret?: string;
  /** A key of any kind, also of a door or a table. Which one has to be said: see the next four. */
  readonly key?: string;
  /** Behind a key, as a part of its name: "clé secrète". */
  readonly kind?: string;
  /** Before a key, parted from it by a space or a hyphen: "geheime sleutel". */
  readonly secretly?: string;
  /** Before what begins with `s` or `k`, in one word with it: "Lizenzschlüssel". */
  readonly joined?: string;
  /** Behind a key, what it opens, as no part of its name: "klucz dostępu". */
  readonly opens?: string;

  /** Says whose it is or what it is for, and stands behind the name, before up to three words. */
  readonly of?: string;
  /** Of these, those that also begin what is no such sentence: only a random value is believed there. */
  readonly vague?: string;
  /** Of these, those behind which a word and then the value may stand, with no link: "пароль от почты …". */
  readonly bare?: string;
  /** How words begin that say that it is for now only, and stand behind the name. */
  readonly temporary?: string;

  /** What says that the value follows. */
  readonly is?: string;
  /** The same without a space before it: "パスワードは". */
  readonly particles?: string;
  /** How verbs begin that stand before the name, if the value stands behind "to": "I changed the password to". */
  readonly changed?: string;
  /** What is "to" in that sentence. */
  readonly to?: string;

  /** What is "as" in "I use … as the password". */
  readonly as?: string;

  /** Signs behind a name of two letters besides those of all languages, which is found only with what follows it. */
  readonly signs?: string;
  /** Those of them behind which a value may stand without any sign. */
  readonly direct?: string;

  /** Sentences that tell something, for the tests: `@` stands for a password, `#` for a key. */
  readonly told: readonly string[];
  /** Sentences that tell nothing, though they have the words for it. */
  readonly innocent: readonly string[];
}
