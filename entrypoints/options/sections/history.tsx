import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { MOST_ENTRIES, OUTCOMES } from '../../../lib/store/history';
import { Confirm } from '../../../lib/ui/confirm';
import { Check, Empty, Field, LockNote, Search, Select } from '../../../lib/ui/controls';
import { t } from '../../../lib/ui/i18n';
import { doorOf, outcomeOf, whyOf } from '../../../lib/ui/outcome';
import { days, when } from '../../../lib/ui/when';
import type { OptionsProps } from '../state';

const DAYS = ['1', '7', '30', '90'] as const;

/** What was caught on this computer, and how long that is remembered. */
export function History({ state, actions }: OptionsProps): JSX.Element {
  const [query, setQuery] = useState('');
  const [outcome, setOutcome] = useState<'all' | (typeof OUTCOMES)[number]>('all');
  const { history } = state;
  const words = query.toLowerCase();
  const shown = history.filter(
    (entry) =>
      (outcome === 'all' || entry.outcome === outcome) &&
      `${entry.host} ${entry.title} ${entry.preview}`.toLowerCase().includes(words),
  );
  return (
    <>
      <Keeping state={state} actions={actions} />
      {history.length === 0 ? (
        <Empty>{t(state.preferences.history.keep ? 'noHistory' : 'noHistoryKept')}</Empty>
      ) : (
        <>
          <div class="row block">
            <Search label={t('search')} value={query} onChange={setQuery} />
            <Field label={t('outcome')}>
              {(control) => (
                <Select
                  {...control}
                  value={outcome}
                  options={[
                    ['all', t('everyOutcome')],
                    ...OUTCOMES.map((one) => [one, outcomeOf(one)] as const),
                  ]}
                  onChange={setOutcome}
                />
              )}
            </Field>
            <button type="button" onClick={actions.exportHistory}>
              {t('exportHistory')}
            </button>
            {!state.locks.is('history') && (
              <Confirm
                label={t('clearHistory')}
                title={t('clearHistoryTitle')}
                onConfirm={actions.clearHistory}
              >
                {t('clearHistorySays')}
              </Confirm>
            )}
          </div>
          <p class="hidden" role="status">
            {t('shown', String(shown.length))}
          </p>
          {shown.length === 0 ? <Empty>{t('nothingFits')}</Empty> : <Table entries={shown} />}
        </>
      )}
    </>
  );
}

function Keeping({ state: { preferences, locks }, actions }: OptionsProps): JSX.Element {
  const { history } = preferences;
  const known = DAYS.find((one) => Number(one) === history.days) ?? null;
  const change = (changed: Partial<typeof history>): void =>
    actions.setPreferences({ history: { ...history, ...changed } });
  return (
    <div class="block">
      <LockNote locked={locks.is('history')} />
      <div class="row centred">
        <Check
          checked={history.keep}
          disabled={locks.is('history')}
          onChange={(keep) => change({ keep })}
        >
          {t('keepHistory')}
        </Check>
        <Select
          aria-label={t('keepFor')}
          disabled={!history.keep || locks.is('history')}
          value={known ?? String(history.days)}
          options={[...new Set<string>([...DAYS, String(history.days)])].map(
            (one) => [one, days(Number(one))] as const,
          )}
          onChange={(chosen) => change({ days: Number(chosen) })}
        />
      </div>
      <p class="says">{t('historyMost', String(MOST_ENTRIES))}</p>
    </div>
  );
}

function Table({ entries }: { entries: OptionsProps['state']['history'] }): JSX.Element {
  return (
    <table class="stack">
      <thead>
        <tr>
          <th scope="col">{t('time')}</th>
          <th scope="col">{t('rowKey')}</th>
          <th scope="col">{t('site')}</th>
          <th scope="col">{t('door')}</th>
          <th scope="col">{t('outcome')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <td class="time">{when(entry.time)}</td>
            <th scope="row">
              {entry.title} <code class="hint">{entry.preview}</code>
            </th>
            <td data-label={t('site')}>{entry.host}</td>
            <td data-label={t('door')}>{doorOf(entry.door)}</td>
            <td data-label={t('outcome')}>
              {outcomeOf(entry.outcome)}
              {entry.why && <span class="says"> {whyOf(entry.why)}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
