import { parsePageRequest } from '../../../lib/messages/page';
import { parsePageReport } from '../../../lib/messages/page-report';
import { parseRelayed } from '../../../lib/messages/relay-parse';
import { readSelectionMessage } from '../../../lib/messages/selection';
import { parseSelfTestReport } from '../../../lib/messages/self-test-report';
import { parseSourceReply } from '../../../lib/messages/source-reply';
import { readTallyReport } from '../../../lib/messages/tally';
import { readManaged } from '../../../lib/policy/managed';
import { parsePreferences } from '../../../lib/policy/preferences';
import { parseCustomRules } from '../../../lib/store/custom-rules';
import { readEntry } from '../../../lib/store/history';
import { parseOwn } from '../../../lib/store/own-keys';
import { fromPieces } from '../../../lib/store/sync';
import { readTransfer } from '../../../lib/store/transfer';
import { below } from '../../samples/random';
import { oneOf, textIn, valueIn } from '../inputs';
import { must, type Target } from '../target';
import { within } from '../work';

type Parser = readonly [read: (raw: never) => unknown, names: string, words: string];

/** What reads messages and storage, with the fields and words that lead it further in. */
const parsers: readonly Parser[] = [
  [
    parseRelayed,
    'relay id request answer to text choice by where reason expires findings',
    'ask remark close answer 1-2 allow original redact site never revoked',
  ],
  [
    parsePageReport,
    'frame items more busy limit cost id title gravity class where says kind',
    'secret nodes text script',
  ],
  [parsePageRequest, 'frame show', ''],
  [readSelectionMessage, 'selection focused text id', 'check redact'],
  [parseSelfTestReport, 'frame top host kind proofs detection tap', 'tracker'],
  [
    parseSourceReply,
    'id text end why list items frames kind name url again',
    'closed missing script',
  ],
  [readTallyReport, 'frame count tally', ''],
  [
    readManaged,
    'minimumMode forcedRules settings locked customRules exceptions message helpUrl preferences mode sites',
    'block warn off settings exceptions https://acme.example/',
  ],
  [parsePreferences, 'history keep days sync', ''],
  [parseCustomRules, 'id name env literal source', 'custom:a acme acme[a-z]{3} ( ACME'],
  [readEntry, 'id time host kind door rule title preview outcome why', 'redacted paste'],
  [parseOwn, 'own:a own:__proto__ id name length hint fingerprint', 'a'],
  [fromPieces, 'settings settings.0 settings.1 stamp count', '{"version":1 ,"mode":"off"}'],
];

const TRANSFER =
  'format version installation settings preferences customRules exceptions mode sites history id by value site reason label created expires';

function unpolluted(): void {
  must(!('polluted' in {}), 'the prototype of all objects is as it was');
  must(Object.keys(Object.prototype).length === 0, 'it has nothing of the input');
}

export const parsing: Target = {
  name: 'parsers',
  async run(random) {
    const [read, names, words] = oneOf(random, parsers);
    const raw = valueIn(random, [...names.split(' '), 'polluted'], words.split(' '));
    // Storage hands its readers objects, and text where text was written.
    const given = read === parseOwn || read === fromPieces ? Object(raw) : raw;
    await within(400_000, () => read(given as never));
    if (read === readEntry) await within(400_000, () => readEntry(JSON.stringify(raw) ?? ''));
    unpolluted();
  },
};

export const imports: Target = {
  name: 'imports',
  async run(random) {
    const words = [
      'keyslip',
      'block',
      'off',
      'custom:a',
      'acme',
      'acme(a?){200}',
      'site',
      'revoked',
    ];
    const raw = valueIn(random, [...TRANSFER.split(' '), '__proto__'], words);
    const whole = { ...Object(raw), format: 'keyslip', version: oneOf(random, [1, 2, '1']) };
    const json = JSON.stringify(oneOf(random, [raw, whole])) ?? '';
    const cut = json.slice(0, below(random, json.length + 1));
    const text = oneOf(random, [json, json, cut, cut + textIn(random), '['.repeat(100_000)]);
    const read = await within(1_000_000, () => readTransfer(text));
    unpolluted();
    if (!('errors' in read)) return;
    must(read.errors.length > 0, 'what is refused is refused for a reason');
  },
};
