import type { JSX } from 'preact';
import { Confirm } from '../../../lib/ui/confirm';
import { Check } from '../../../lib/ui/controls';
import { t } from '../../../lib/ui/i18n';
import type { ImportState, OptionsProps } from '../state';

/** Settings as a file, back from a file, on the user's other devices, and as on the first day. */
export function Transfer({ state, actions }: OptionsProps): JSX.Element {
  const { transfer, preferences, locks, syncFault } = state;
  return (
    <>
      <section class="block" aria-labelledby="export">
        <h3 id="export">{t('exportTitle')}</h3>
        <p class="lead">{t('exportSays')}</p>
        <button type="button" onClick={actions.exportAll}>
          {t('exportFile')}
        </button>
      </section>
      <section class="block" aria-labelledby="import">
        <h3 id="import">{t('importTitle')}</h3>
        <p class="lead">{t('importSays')}</p>
        <label class="button file">
          {t('chooseFile')}
          <input
            type="file"
            class="hidden"
            accept="application/json,.json"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) actions.previewImport(file);
              currentTarget.value = '';
            }}
          />
        </label>
        <div role="status">
          <Preview transfer={transfer} actions={actions} />
        </div>
      </section>
      <section class="block" aria-labelledby="sync">
        <h3 id="sync">{t('syncTitle')}</h3>
        <Check
          checked={preferences.sync}
          disabled={locks.is('sync')}
          onChange={(sync) => actions.setPreferences({ sync })}
        >
          {t('sync')}
        </Check>
        {preferences.sync && syncFault && (
          <p class="panel bad" role="status">
            {t('syncFailed')}
          </p>
        )}
        <p class="says">
          {t('syncSays')} {t('syncStays')}
        </p>
      </section>
      <section class="block" aria-labelledby="reset">
        <h3 id="reset">{t('resetTitle')}</h3>
        <p class="lead">
          {t('resetSays')} {locks.is('history') && t('resetKeepsHistory')}
        </p>
        <Confirm label={t('resetAll')} title={t('resetQuestion')} onConfirm={actions.resetAll}>
          {t('resetQuestionSays')} {locks.is('history') && t('resetKeepsHistory')}
        </Confirm>
        {transfer.step === 'reset' && (
          <p class="says" role="status">
            {t('resetDone')}
          </p>
        )}
      </section>
    </>
  );
}

function Preview({
  transfer,
  actions,
}: { transfer: ImportState } & Pick<OptionsProps, 'actions'>): JSX.Element | null {
  switch (transfer.step) {
    case 'none':
    case 'reset':
      return null;
    case 'done':
      return <p class="after">{t('importDone')}</p>;
    case 'refused':
      return (
        <div class="panel bad">
          <p>{t('importRefused')}</p>
          <ul class="list plain">
            {transfer.errors.map(({ field, message }) => (
              <li key={field + message}>
                {field !== 'file' && <code>{field}</code>} {message}
              </li>
            ))}
          </ul>
        </div>
      );
    case 'preview':
      return (
        <div class="panel">
          <p>{t(transfer.changes.length === 0 ? 'importSame' : 'importPreview')}</p>
          <ul class="list plain">
            {transfer.changes.map(({ field, how, what, says }) => (
              <li key={field}>
                <span class="tag">{how}</span> <bdi>{what}</bdi>{' '}
                {says !== '' && (
                  <span class="says">
                    <bdi>{says}</bdi>
                  </span>
                )}
              </li>
            ))}
          </ul>
          <div class="row">
            {transfer.changes.length > 0 && (
              <button type="button" class="primary" onClick={actions.applyImport}>
                {t('importApply')}
              </button>
            )}
            <button type="button" onClick={actions.cancelImport}>
              {t('cancel')}
            </button>
          </div>
        </div>
      );
  }
}
