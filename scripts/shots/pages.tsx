import { type ComponentType, render } from 'preact';
import { builtInRules } from '../../entrypoints/options/built-in';
import '../../entrypoints/options/style.css';
import { locksOf } from '../../entrypoints/options/locks';
import type { OptionsActions, OptionsState } from '../../entrypoints/options/state';
import { OptionsView } from '../../entrypoints/options/view';
import { checkRule } from '../../lib/detect/custom/check';
import { LOCKABLE, type ManagedPolicy, NO_POLICY } from '../../lib/policy/policy';
import { DEFAULT_PREFERENCES } from '../../lib/policy/preferences';
import { DEFAULT_SETTINGS } from '../../lib/policy/settings';

const nothing = (): undefined => undefined;
/** Does nothing, whatever it is asked to do. */
const idle = <T extends object>(own: Partial<T>): T =>
  new Proxy(own, { get: (target, name) => Reflect.get(target, name) ?? nothing }) as T;

/** Shows the options in a state; the page calls it. */
function showOptions(part: Partial<OptionsState> & { locked?: boolean }): void {
  const { locked = false, ...own } = part;
  const policy: ManagedPolicy = {
    locked: LOCKABLE,
    minimumMode: { paste: 'block', chat: 'warn' },
    customRules: own.customRules ?? [],
    message: 'Acme’s policy: live keys never go to trackers.',
    helpUrl: 'https://intranet.acme.example/keys',
  };
  const state: OptionsState = {
    settings: DEFAULT_SETTINGS,
    exceptions: [],
    fingerprintKey: null,
    problems: [],
    section: 'general',
    now: new Date(2026, 10, 24, 12).getTime(),
    builtIn: builtInRules(),
    customRules: [],
    ownKeys: [],
    history: [],
    preferences: DEFAULT_PREFERENCES,
    policy: locked ? policy : NO_POLICY,
    locks: locksOf(locked ? policy : NO_POLICY),
    transfer: { step: 'none' },
    unsaved: false,
    unreachable: false,
    syncFault: false,
    shortcuts: [],
    version: '0.1.0',
    ...own,
  };
  const actions = idle<OptionsActions>({
    checkRule: (draft) => checkRule({ id: 'sample', ...draft }),
    openShortcuts: nothing,
  });
  show(OptionsView, { state, actions });
}

function show<P extends object>(View: ComponentType<P>, props: P): void {
  render(<View {...props} />, document.body);
}
Object.assign(globalThis, { showOptions });
