#!/usr/bin/env node
// The engine on the command line: `keyslip scan FILE…`, `npm run scan -- FILE…`.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { load, loadDetect } from './detect/build.mjs';
import { filesIn, reader } from './detect/files.mjs';
import { asJson, asNotes, asText, unreadSaid } from './detect/report.mjs';

const USAGE = `usage: keyslip scan [--json | --sarif] [--show] [--custom=RULES.json] FILE…

Looks for secrets in files, and in all files of a folder but for .git and node_modules; - is the standard input.
Archives, documents and mails are opened. What was not looked at is said on the standard error, and in SARIF.
Values are shown as hints unless --show is given.
RULES.json is a list of rules: { "id", "name", "pattern" } or { "id", "name", "prefix", "length" }.
Exits with 1 if something would be held, with 0 if not, with 2 if it could not look, or not at all of a file that
is named; where only the text in a picture or in other bytes could be had, that is enough.
`;

/** What a verdict is to other tools. */
const LEVELS = { hold: 'error', warn: 'warning', note: 'note' };

/** As many as the options of the extension take. */
const MOST_RULES = 100;
/** A file of which this is said was looked at as far as it is text. */
const TEXT_READ = ['media', 'binary'];

/** Wrong use: told without a stack. */
class UsageError extends Error {}

const boolean = { type: 'boolean', default: false };
const OPTIONS = {
  json: boolean,
  sarif: boolean,
  show: boolean,
  help: { ...boolean, short: 'h' },
  custom: { type: 'string' },
};

function parse(args) {
  let parsed;
  try {
    parsed = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error.message);
  }
  const { values, positionals } = parsed;
  const [command, ...paths] = positionals;
  if (values.help) return { ...values, paths };
  if (command !== 'scan') throw new UsageError('The command is scan.');
  if (paths.length === 0) throw new UsageError('No file is named.');
  if (values.json && values.sarif) throw new UsageError('Either JSON or SARIF.');
  return { ...values, paths };
}

/** What the file system does not give is no defect of ours. */
async function given(work) {
  try {
    return await work();
  } catch (error) {
    if (!error.code || !error.path) throw error;
    throw new UsageError(`${error.path} cannot be read: ${error.code}.`);
  }
}

/** The user's own rules, all of them or none. */
async function customRules(file, { checkRule, nameAdded }) {
  const text = await given(() => readFileSync(file, 'utf8'));
  let drafts;
  try {
    drafts = JSON.parse(text);
  } catch {
    throw new UsageError(`${file} is not JSON.`);
  }
  if (!Array.isArray(drafts)) throw new UsageError(`${file} is not a list of rules.`);
  if (drafts.length > MOST_RULES)
    throw new UsageError(`${file} has more than ${MOST_RULES} rules.`);
  const ids = new Set();
  return drafts.map((draft, i) => {
    const refused = (why) => new UsageError(`Rule ${i + 1} of ${file}: ${why}`);
    const { rule, refusal } = checkRule({ id: '', name: '', pattern: '', ...draft });
    if (!rule) {
      const at = refusal.at === undefined ? '' : ` (character ${refusal.at + 1})`;
      throw refused(`${refusal.message}${at}`);
    }
    if ('pattern' in draft && 'prefix' in draft)
      throw refused('It has either a pattern or a prefix.');
    if (ids.has(rule.id)) throw refused('Another one has the same id.');
    ids.add(rule.id);
    nameAdded(rule.id, rule.name, rule.env);
    return rule;
  });
}

/** Line and column of an offset, from 1. @param starts offsets at which lines start. */
function placeIn(starts, offset) {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle] <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - starts[low] + 1 };
}

/** A secret as a whole is a text of its own. */
function scannable(piece) {
  if (!('whole' in piece)) return { by: (scan) => scan, ...piece };
  const { value, finding } = piece.whole;
  return { text: value, by: () => () => [finding] };
}

/**
 * The verdict is that of a public tracker with nothing excepted, as in a browser just installed.
 * @param before what was found in the same text read in another way; it is not told twice.
 * @param known to what the values found are added.
 */
function scanPiece(file, piece, before, known, show, { scan, explain, preview, factsOf, decide }) {
  const { text, by } = scannable(piece);
  const all = by(scan)(text, { now: Date.now() });
  const inText = ({ start, end }) => text.slice(start, end);
  const findings = all.filter((one) => !before.has(inText(one)));
  for (const one of findings) for (const set of known) set.add(inText(one));
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const { findings: judged } = decide({
    findings,
    destination: { host: '', path: '/', kind: 'tracker', intent: 'ordinary' },
    mode: 'block',
    settings: { behaviour: {}, rules: {} },
    isHome: () => false,
    isAllowed: () => false,
  });
  return judged.map(({ finding, verdict }) => {
    const { start, end, rule, proof, class: kind, mode, confidence } = finding;
    const about = explain(finding, factsOf);
    const { line: endLine, column: endColumn } = placeIn(starts, end);
    return {
      file,
      ...placeIn(starts, start),
      ...{ endLine, endColumn, start, end, rule, title: `${about.provider} ${about.kind}`.trim() },
      ...{ verdict, confidence, class: kind, mode, proof },
      ...{ help: about.docs, advice: about.advice },
      shown: show ? text.slice(start, end) : preview(text.slice(start, end), rule),
    };
  });
}

const withLevels = (results) => results.map((one) => ({ ...one, level: LEVELS[one.verdict] }));

async function main(args) {
  const { paths, json, sarif, show, custom, help } = parse(args);
  if (help) {
    process.stdout.write(USAGE);
    return;
  }
  const files = await given(() => filesIn(paths));
  const loaded = await loadDetect();
  const rules = custom ? await customRules(custom, loaded) : [];
  const { decide } = await load('lib/policy/decide.ts');
  const detect = { ...loaded, decide, scan: loaded.withCustom(loaded.scan, rules) };
  const read = await reader();
  const results = [];
  const unread = [];
  for (const { file, named } of files) {
    const base = file === '-' ? 'stdin' : file;
    const known = new Map();
    const inFile = new Set();
    let pieces;
    try {
      pieces = read(file);
    } catch ({ code }) {
      // One that cannot be read, or holds more than memory does, is no reason to leave the others.
      unread.push({ file: base, why: `${code}`, named });
      continue;
    }
    for await (const piece of pieces) {
      const name = piece.name ? `${base}/${piece.name}` : base;
      if ('unread' in piece) {
        unread.push({ file: name, why: piece.unread, named });
        continue;
      }
      if (!known.has(name)) known.set(name, new Set());
      // Another reading of all that was read before says what is new in it alone.
      const before = piece.again ? inFile : known.get(name);
      const found = scanPiece(name, piece, before, [known.get(name), inFile], show, detect);
      results.push(...found);
      // What was found in a thousand files need not wait for the last of them.
      if (!json && !sarif) process.stdout.write(asText(found));
    }
  }
  if (json) process.stdout.write(asJson(results));
  if (sarif) {
    const { asSarif } = await load('lib/report/sarif.ts');
    const { version } = JSON.parse(
      readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
    );
    process.stdout.write(asSarif(withLevels(results), version, unread.map(unreadSaid)));
  }
  process.stderr.write(asNotes(unread));
  const isCut = unread.some(({ why, named }) => named && !TEXT_READ.includes(why));
  process.exitCode = results.some(({ verdict }) => verdict === 'hold') ? 1 : isCut ? 2 : 0;
}

// Whoever reads the first lines only, such as `head`, has what it wanted.
process.stdout.on('error', ({ code }) => process.exit(code === 'EPIPE' ? 0 : 2));

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(
    error instanceof UsageError ? `${error.message}\n\n${USAGE}` : `${error.stack}\n`,
  );
  process.exitCode = 2;
}
