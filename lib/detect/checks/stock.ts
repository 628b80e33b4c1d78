/** Names and passwords that manuals, test set-ups and fresh installations have. */
const STOCK =
  /^(?:us?e?r(?:name)?|(?:_|-|my|the|db|your|some|new|not|a|real|very|strong|secure|super|top|secret)*(?:pass(?:w(?:or)?d)?|secret)|p(?:ass)?wd?|admin(?:istrator)?|root(?:password)?|guest|test(?:ing|pass\w*)?|demo|dev|local|default|postgres(?:ql)?|mysql|mongo|redis|rabbitmq|oracle|foo|bar|baz|abc|welcome|qwerty|letmein|changeme|example|token|key|)$/;

const LEET: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '0': 'o',
  '3': 'e',
  $: 's',
  '5': 's',
  '1': 'i',
  '!': 'i',
};

/** Is it one of the passwords everybody knows, whatever digits end it: `test123`, `P@ssw0rd!`? */
export function isStock(password: string): boolean {
  if (password.length > 24) return false;
  const word = password
    .toLowerCase()
    .replace(/[\d\W_]+$/, '')
    .replace(/[@40$351!]/g, (char) => LEET[char] ?? char);
  return STOCK.test(word);
}
