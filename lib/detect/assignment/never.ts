/**
 * Files of an office, keys for trying (`prv_test_…`), a member of what code calls itself, a constant, names of several
 * parts as code has them, the versions that something may have, a host and a path, what comes before an entity, code that
 * opens a list, what a key of AWS has encrypted, a member of a class, fields between colons, a cipher and how it is used,
 * a pattern of PHP, what Tor stores of a password, letters of which one is not English, and no digit; where messages to a
 * device go, the scope of a signature, one more assignment, a count of bytes as in test vectors, a label of a form, a
 * register, a path of names, what a program is to put in, a page of a manual, a pattern, dots for the rest of it; then words of the far
 * east, or escaped ones: JSON in HTML has to escape none but signs.
 */
const NEVER =
  /^(?:[\w-]+\.(?:pdf|(?:doc|xls|ppt)x?|md|txt|html?|kdbx)$|(?:[a-z]{2,8}[_-])?(?:test|sandbox)[_-]|(?:self|this)\.[a-z]|_*(?:[A-Z\d]{2,}_)+[A-Z\d]*\W?\d?$|_*(?:(?:[a-z]+(?:\d{1,5}[a-z]{0,2})?|\d{1,3})(?:[._]+|->|$)){3,}$|[<>~^]=?\d+[.,]|@?[a-z\d.-]+\.[a-z]{2,4}\/|&(?:#\d|[a-z]*quo)|[[({]["'\\]|[\w-]+\.\.[\w-]+$|AQICAH|#\^|16:[\dA-F]{58}$|:[A-Za-z_]\w*$|(?:[a-z]+_[a-z]+:){2}|(?:aes|camellia)\d{3}-|\D*[\u00c0-\u1fff]\D*$)|:APA91b|\d{8}(?:\/|%2F).+_request|,[a-z]\w?=|102030405|112233445|[:：]$|::|%\d\$|\(\d\w?$|\(%[a-z]|\(\?[:=!<]|\]\{\d|\w\]\+|\\[dsw][*+{]|[\u2c00-\ud7ff]{3}|(?:\\+u(?!00[0-7])\w{4}){2}/;

/** Hashes of passwords that do not look like others, and what makes them. */
const HASHED = /^(?:grub\.)?(?:argon2|[bs]crypt|pbkdf2|sha\d|md5)(?:[\w-]*$|[:.]|\$\w+\$)/i;

/** Is it something else than a secret, whatever it is called and however random it looks? */
export const isNever = (content: string): boolean => NEVER.test(content) || HASHED.test(content);
