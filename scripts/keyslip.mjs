#!/usr/bin/env node
// The engine on the command line: `keyslip scan FILE…`, `npm run scan -- FILE…`.
import { readFileSync } from 'node:fs';
import { load, loadDetect } from './detect/build.mjs';
import { asJson, asText } from './detect/report.mjs';

const USAGE = `usage: keyslip scan [--json | --sarif] [--show] [--custom=RULES.json] FILE…

Looks for secrets in files; - is the standard input. Values are shown as hints unless --show is given.
RULES.json is a list of rules: { "id", "name", "pattern" } or { "id", "name", "prefix", "length" }.
Exits with 1 if something would be held, with 0 if not, with 2 if it could not look.
`;

/** What a verdict is to other tools. */
const LEVELS = { hold: 'error', warn: 'warning', note: 'note' };

/** Wrong use: told without a stack. */
class UsageError extends Error {}

function parse([command, ...words]) {
  const options = words.filter((word) => word.startsWith('--'));
  const files = words.filter((word) => !word.startsWith('--'));
  if (command !== 'scan') throw new UsageError('The command is scan.');
  const custom = options.find((option) => option.startsWith('--custom='))?.slice(9);
  for (const option of options) {
    if (!/^--(?:json|sarif|show|custom=.+)$/.test(option))
      throw new UsageError(`There is no option ${option}.`);
  }
  if (files.length === 0) throw new UsageError('No file is named.');
  const [json, sarif, show] = ['--json', '--sarif', '--show'].map((one) => options.includes(one));
  if (json && sarif) throw new UsageError('Either JSON or SARIF.');
  return { files, json, sarif, show, custom };
}

function read(file) {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error.code}.`);
  }
}

/** The user's own rules, all of them or none. */
function customRules(file, { checkRule, nameAdded }) {
  let drafts;
  try {
    drafts = JSON.parse(read(file));
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`${file} is not JSON.`);
  }
  if (!Array.isArray(drafts)) throw new UsageError(`${file} is not a list of rules.`);
  return drafts.map((draft, i) => {
    const { rule, refusal } = checkRule({ id: '', name: '', pattern: '', ...draft });
    if (!rule) {
      const at = refusal.at === undefined ? '' : ` (character ${refusal.at + 1})`;
      throw new UsageError(`Rule ${i + 1} of ${file}: ${refusal.message}${at}`);
    }
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

/** The verdict is that of a public tracker with nothing excepted, as in a browser just installed. */
function scanFile(file, text, show, { scan, explain, preview, facts }, decide) {
  const findings = scan(text, { now: Date.now() });
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
    const about = explain(finding, (by) => facts[by] ?? {});
    const { line: endLine, column: endColumn } = placeIn(starts, end);
    return {
      file: file === '-' ? 'stdin' : file,
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
  const { files, json, sarif, show, custom } = parse(args);
  const texts = files.map((file) => [file, read(file)]);
  const loaded = await loadDetect();
  const rules = custom ? customRules(custom, loaded) : [];
  const detect = { ...loaded, scan: loaded.withCustom(loaded.scan, rules) };
  const { decide } = await load('lib/policy/decide.ts', 'decide');
  const results = texts.flatMap(([file, text]) => scanFile(file, text, show, detect, decide));
  const { asSarif } = await load('lib/report/sarif.ts', 'sarif');
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  process.stdout.write(
    json ? asJson(results) : sarif ? asSarif(withLevels(results), version) : asText(results),
  );
  process.exitCode = results.some(({ verdict }) => verdict === 'hold') ? 1 : 0;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(
    error instanceof UsageError ? `${error.message}\n\n${USAGE}` : `${error.stack}\n`,
  );
  process.exitCode = 2;
}
