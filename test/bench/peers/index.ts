import { plainList } from '../plain-list.mjs';
import { program } from '../program';
import { alarms } from './alarms';
import { recall } from './recall';
import { keyslip, plainAll, plainPrefixes } from './scanner';
import { secretlint } from './secretlint';
import { speed } from './speed';

const others = [plainAll, plainPrefixes, secretlint];

/** The same texts through Keyslip and through others, in the same run. */
await program(async ({ quick }) => ({
  title: 'Detection beside others',
  about:
    `The same texts in the same run through Keyslip, through a list of ${plainList.length} regular ` +
    'expressions run one after another (`test/bench/plain-list.mjs`, the kind that other extensions ' +
    `ship), and through the recommended preset of ${secretlint.name}, a linter for repositories. The keys are ` +
    'made up for the formats that Keyslip has rules for, and stand in code, configuration, logs and ' +
    'prose; so the lines on what another one knows compare what both set out to find. Found means that a ' +
    'report touches the key, whatever it is called.',
  figures: [
    ...(await recall(quick, keyslip, others)),
    ...(await alarms(quick, keyslip, others)),
    ...(await speed(quick, keyslip, others)),
  ],
}));
