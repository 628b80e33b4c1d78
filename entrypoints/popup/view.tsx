import type { JSX } from 'preact';
import { t } from '../../lib/ui/i18n';
import { Caught } from './caught';
import { Clipboard } from './clipboard';
import { Coverage } from './coverage';
import { Exceptions } from './exceptions';
import { ModeChoice } from './mode-choice';
import { OnPage } from './on-page';
import type { PopupProps } from './state';
import { Status } from './status';

/** The popup, as a function of its state. */
export function PopupView({ state, actions }: PopupProps): JSX.Element {
  // Without a guard in the page a mode would be a promise that nobody keeps.
  const isGuardable =
    state.host !== null && !['not-covered', 'absent', 'withheld'].includes(state.guard);
  return (
    <>
      <Status state={state} actions={actions} />
      {state.problems.length > 0 && (
        <section class="problems" role="alert">
          <p>{t('problems')}</p>
          <ul>
            {state.problems.map((problem) => (
              <li key={problem}>
                <code dir="ltr">{problem}</code>
              </li>
            ))}
          </ul>
          {state.problems.includes('fingerprintKey') && <p>{t('problemsKey')}</p>}
          <button type="button" onClick={actions.resetSettings}>
            {t('resetSettings')}
          </button>
        </section>
      )}
      {state.unsaved && (
        <section class="problems" role="alert">
          <p>{t('notSaved')}</p>
        </section>
      )}
      {isGuardable && <ModeChoice state={state} actions={actions} />}
      <Caught state={state} actions={actions} />
      <OnPage state={state} actions={actions} />
      {isGuardable && <Exceptions state={state} actions={actions} />}
      <Coverage state={state} actions={actions} />
      {state.host !== null && (
        <section class="scan">
          <button type="button" aria-describedby="scan-says" onClick={actions.scan}>
            {t('scanPage')}
          </button>
          <p class="says" id="scan-says">
            {t('scanPageSays')}
          </p>
        </section>
      )}
      <Clipboard state={state} actions={actions} />
      <footer>
        <span>{t('promise')}</span>
        <button type="button" class="quiet" onClick={() => actions.openOptions('general')}>
          {t('openOptions')}
        </button>
      </footer>
    </>
  );
}
