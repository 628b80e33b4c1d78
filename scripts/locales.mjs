// What each language lacks or has too much, against English: `npm run locales`.
// With the code of a language as an argument, prints what it lacks as JSON to translate and paste.
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../public/_locales/', import.meta.url);
const read = (locale) =>
  JSON.parse(readFileSync(new URL(`${locale}/messages.json`, folder), 'utf8'));
const english = read('en');
const [asked] = process.argv.slice(2);

/** The keys of `a` that `b` has not. */
const without = (a, b) => Object.keys(a).filter((key) => !Object.hasOwn(b, key));

/** An entry as a translation has it: without what is said to translators. */
function bare({ message, placeholders }) {
  if (!placeholders) return { message };
  const names = Object.entries(placeholders).map(([name, { content }]) => [name, { content }]);
  return { message, placeholders: Object.fromEntries(names) };
}

if (asked) {
  const lacking = without(english, read(asked)).map((key) => [key, bare(english[key])]);
  console.log(JSON.stringify(Object.fromEntries(lacking), null, 2));
} else {
  for (const locale of readdirSync(folder).filter((name) => name !== 'en')) {
    const messages = read(locale);
    const faults = [
      ...without(english, messages).map((key) => `  lacks ${key}: ${english[key].message}`),
      ...without(messages, english).map((key) => `  has ${key}, which English has not`),
    ];
    if (faults.length > 0) process.exitCode = 1;
    console.log([`${locale}: ${faults.length > 0 ? '' : 'complete'}`, ...faults].join('\n'));
  }
}
