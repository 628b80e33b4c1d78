import { describe } from '../../lib/detect/words';
import type { Exception } from '../../lib/policy/exceptions';
import type { Preferences } from '../../lib/policy/preferences';
import { CONFIDENCES } from '../../lib/policy/presets';
import type { Behaviour, SiteSettings } from '../../lib/policy/settings';
import type { StoredCustomRule } from '../../lib/store/custom-rules';
import type { Change } from '../../lib/store/transfer';
import { t } from '../../lib/ui/i18n';
import { labelOf } from '../../lib/ui/label';
import { days, when } from '../../lib/ui/when';
import type { ChangeRow } from './state';

/** How a value of each kind reads. What comes here has been read as such. */
const VALUE: Readonly<Record<Change['of'], (value: unknown, name: string) => string>> = {
  mode: (mode) => t(`mode_${mode}`),
  sites: (value) => {
    const { mode, pausedUntil } = value as SiteSettings;
    const words =
      mode || pausedUntil === undefined ? [t(mode ? `mode_${mode}` : 'modeDefault')] : [];
    if (pausedUntil !== undefined) words.push(t('pausedUntil', when(pausedUntil)));
    return words.join(' · ');
  },
  behaviour: (value) =>
    CONFIDENCES.map(
      (confidence) =>
        `${t(`confidence_${confidence}`)}: ${t(`choice_${(value as Behaviour)[confidence]}`)}`,
    ).join(' · '),
  rules: (choice) => t(`rule_${choice}`),
  preferences: (value, name) => {
    if (name !== 'history') return t(value === true ? 'switchedOn' : 'mode_off');
    const history = value as Preferences['history'];
    return history.keep ? days(history.days) : t('mode_off');
  },
  customRules: (value) => (value as StoredCustomRule).source,
  exceptions: (value) => {
    const { site, reason, expires } = value as Exception;
    const end = expires === null ? t('expires_never') : t('expires', when(expires));
    return [site ?? t('everywhere'), t(`reason_${reason.replace(/-/g, '_')}`), end].join(' · ');
  },
  foreign: () => '',
};

const PREFERENCE: Readonly<Record<keyof Preferences, string>> = {
  history: 'keepHistory',
  sync: 'sync',
  pictures: 'readPictures',
};

/** What each change is of. */
const NAME: Readonly<Record<Change['of'], (change: Change) => string>> = {
  mode: () => t('defaultMode'),
  sites: ({ name }) => name,
  behaviour: ({ name }) => t(`place_${name}`),
  rules: ({ name }) => titleOf(name),
  preferences: ({ name }) => t(PREFERENCE[name as keyof Preferences]),
  customRules: ({ after, before }) => ((after ?? before) as StoredCustomRule).name,
  exceptions: ({ after, before }) => labelOf((after ?? before) as Exception),
  foreign: ({ after }) => t('change_foreign', String(after)),
};

/** A rule by what its keys are called, or by its id if it is none of ours. */
function titleOf(id: string): string {
  const { provider, kind } = describe(id);
  return `${provider} ${kind}`.trim() || id;
}

/** A change that an import would make, so that who reads it knows what it is. */
export function changeInWords(change: Change): ChangeRow {
  const { field, of, name, before, after } = change;
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  const values = [before, after].flatMap((value) =>
    value === undefined ? [] : [VALUE[of](value, name)],
  );
  return {
    field: `${field} ${of}`,
    how: of === 'foreign' ? t('section_exceptions') : t(`change_${kind}`),
    what: NAME[of](change),
    says: [...new Set(values)].join(' → '),
  };
}
