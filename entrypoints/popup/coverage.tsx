import type { JSX } from 'preact';
import { t } from '../../lib/ui/i18n';
import type { PopupProps, PopupState } from './state';

/** Where Keyslip may run, as far as this page goes, and how to change it. */
export function Coverage({ state, actions }: PopupProps): JSX.Element | null {
  const says = saysOf(state);
  const { coverage, guard } = state;
  const older = olderSays(state);
  const guarded = guard === 'guarded';
  if (state.host === null || coverage === null || guard === 'checking') return null;
  return (
    <>
      {older !== null && (
        <section class="coverage">
          <p class="says">{older}</p>
          <button type="button" class={guarded ? '' : 'primary'} onClick={actions.reload}>
            {t('reload')}
          </button>
        </section>
      )}
      {(says !== null || coverage !== 'built-in') && (
        <section class="coverage">
          {says !== null && <p class="says">{says}</p>}
          <Choices state={state} actions={actions} />
        </section>
      )}
    </>
  );
}

/** Why loading the page again would help; `null` if it would not. */
function olderSays({ guard, late }: PopupState): string | null {
  if (guard === 'absent') return t('absentSays');
  if (late && (guard === 'guarded' || guard === 'failed')) return t('late');
  return guard === 'failed' ? t('failedSays') : null;
}

/** What is worth saying beside the choices. */
function saysOf({ coverage, guard }: PopupState): string | null {
  const isOver = coverage === 'withheld' || coverage === 'none';
  if (isOver && guard !== 'withheld' && guard !== 'not-covered') return t('withdrawn');
  switch (coverage) {
    case 'withheld':
      return t('withheldSays');
    case 'none':
      return t('protectSays');
    case 'every':
      return t('everySays');
    default:
      return null;
  }
}

function Choices({ state: { coverage }, actions }: PopupProps): JSX.Element | null {
  switch (coverage) {
    case 'withheld':
      return (
        <button type="button" class="primary" onClick={actions.protectSite}>
          {t('allowSite')}
        </button>
      );
    case 'none':
      return (
        <div class="row">
          <button type="button" class="primary" onClick={actions.protectSite}>
            {t('protectSite')}
          </button>
          <button type="button" onClick={actions.protectEverySite}>
            {t('protectEvery')}
          </button>
        </div>
      );
    case 'site':
    case 'every':
      return (
        <button type="button" class="quiet" onClick={actions.stopProtecting}>
          {t(coverage === 'site' ? 'stopSite' : 'stopEvery')}
        </button>
      );
    default:
      return null;
  }
}
