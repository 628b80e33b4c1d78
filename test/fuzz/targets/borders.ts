import { isProven, parseSelfTestReport } from '../../../lib/messages/self-test-report';
import { applies, EXCEPTION_SUBJECTS, REASONS } from '../../../lib/policy/exceptions';
import { modeFor, SITE_MODES } from '../../../lib/policy/settings';
import { parseStored } from '../../../lib/store/stored';
import { below } from '../../samples/random';
import { oneOf, textIn, valueIn } from '../inputs';
import { must, type Target } from '../target';
import { within } from '../work';

const clean = Object.keys(Object.getOwnPropertyDescriptors(Object.prototype)).join();
const unpolluted = (): void => {
  const now = Object.keys(Object.getOwnPropertyDescriptors(Object.prototype)).join();
  must(now === clean, 'the prototype of all objects is as it was');
};

const hosts = ['github.com', '*.github.com', 'github.com/acme/**', '', '/', '**', '*.', 'a/*/b/**'];
const KEY = '0123456789abcdef'.repeat(4);

export const storage: Target = {
  name: 'storage',
  async run(random) {
    const names = [
      'version',
      'mode',
      'sites',
      'pausedUntil',
      'id',
      'by',
      'value',
      'site',
      'reason',
    ];
    const more = ['label', 'created', 'expires', ...hosts];
    const words = [...SITE_MODES, ...EXCEPTION_SUBJECTS, ...REASONS, ...hosts, 'one', KEY];
    const deep = `github.com/${'**/'.repeat(below(random, 160))}x`;
    const any = (): unknown => valueIn(random, [...names, ...more], words);
    const sites = (): unknown => valueIn(random, hosts, words);
    const exception = {
      id: 'one',
      by: oneOf(random, EXCEPTION_SUBJECTS),
      value: oneOf(random, ['github-pat', textIn(random)]),
      site: oneOf(random, [null, ...hosts, deep, textIn(random)]),
      reason: 'test-value',
      label: 'x',
      created: 1,
      expires: null,
    };
    const items = {
      settings: oneOf(random, [any(), { version: 1, mode: any(), sites: sites() }]),
      'exception:one': oneOf(random, [any(), exception]),
      'exception:__proto__': any(),
      fingerprintKey: oneOf(random, [any(), KEY]),
    };
    const { settings, exceptions, problems } = await within(200_000, () => parseStored(items));
    unpolluted();
    must(
      problems.every((path) => !path.includes(KEY)),
      'problems name paths, no values',
    );
    for (const host of ['github.com', '__proto__', 'constructor', ''])
      must(SITE_MODES.includes(modeFor(settings, host, 0)), `a mode for "${host}"`);
    const about = {
      rule: 'github-pat',
      host: 'github.com',
      path: `/acme/app${'/a'.repeat(below(random, 60))}`,
      fingerprint: () => null,
    };
    for (const one of exceptions) {
      const lets = await within(200_000, () => applies(one, about, 2));
      must(!lets || one.by !== 'fingerprint', 'no fingerprint, no exception');
      must(
        !lets || one.by !== 'rule' || one.value === about.rule,
        'a rule lets its own keys through',
      );
      must(!lets || one.by !== 'site' || one.site !== null, 'nothing lets all through everywhere');
    }
  },
};

export const messages: Target = {
  name: 'messages',
  async run(random) {
    const names = ['frame', 'top', 'host', 'kind', 'proofs', 'detection', 'decision'];
    const more = ['doors', 'tap', 'dialog', 'settings'];
    const message = valueIn(random, [...names, ...more], ['github.com', 'tracker']);
    const report = await within(200_000, () => parseSelfTestReport(message));
    unpolluted();
    if (!report) return;
    must(report.host.length <= 300, 'a host is short');
    must(
      Object.values(report.proofs).every((proof) => typeof proof === 'boolean'),
      'proofs are yes or no',
    );
    must(typeof isProven(report) === 'boolean', 'it is proven or it is not');
  },
};
