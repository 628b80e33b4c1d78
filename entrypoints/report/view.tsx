import type { JSX } from 'preact';
import { t } from '../../lib/ui/i18n';
import { Findings } from './findings';
import { CLASSES, FORMATS, type ReportProps, type ReportState } from './state';
import { amountOf, endSaid, reasonSaid, unreadOf, unreadSaid } from './words';

/** One line that never says more than is known: "clean" is not among the words. */
export function headline({ scan, failed }: ReportState): string {
  if (failed && !scan) return t('sourceFailed');
  if (!scan) return t('sourceStarting');
  if (scan.phase !== 'scanning') return endSaid(scan);
  const count = String(scan.findings.length);
  return t('sourceScanning', String(scan.done), String(scan.total), count);
}

/** The result page, as a function of its state; the panel of the developer tools shows the same. */
export function ReportView({ state, actions, live = false }: ReportProps): JSX.Element {
  const { page, scan } = state;
  const isBusy = scan?.phase === 'scanning';
  const isAsked = scan?.phase === 'done' && scan.responses > 0;
  // The answers are a question of their own, where there is one.
  const left = !scan || isAsked || isBusy ? (scan?.unread ?? []) : unreadOf(scan);
  const unread = [...new Map(left.map((one) => [unreadSaid(one), one]))];
  return (
    <>
      <header>
        <h1>
          <bdi>{page ?? 'Keyslip'}</bdi>
        </h1>
        {/* Not every file is read out that has been looked at: only how it ends. */}
        <p role="status" aria-busy={isBusy} class={state.failed ? 'bad' : ''}>
          {headline(state)}
        </p>
        {isBusy && (
          <div class="progress">
            <progress
              max={Math.max(1, scan.total)}
              value={scan.done}
              aria-label={t('sourceProgress')}
            />
            <button type="button" onClick={actions.cancel}>
              {t('cancel')}
            </button>
          </div>
        )}
      </header>
      {isAsked && (
        <section class="question">
          <p>{t('sourceAgain', String(scan.responses))}</p>
          <button type="button" onClick={actions.again}>
            {t('sourceAgainYes')}
          </button>
        </section>
      )}
      {scan && scan.findings.length > 0 && (
        <fieldset class="classes">
          <legend>{t('sourceShow')}</legend>
          {CLASSES.map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={state.shown.has(kind)}
                onChange={() => actions.toggle(kind)}
              />
              {t(`class_${kind}`)} (
              {scan.findings.filter((finding) => finding.class === kind).length})
            </label>
          ))}
        </fieldset>
      )}
      {scan && <Findings findings={scan.findings} shown={state.shown} />}
      {unread.length > 0 && (
        <details class="unread">
          <summary>{t('sourceUnread', String(amountOf(left)))}</summary>
          <ul>
            {unread.map(([line, one]) => (
              <li key={line}>
                {one.name && <bdi>{one.name}</bdi>}
                {one.name && ': '}
                {reasonSaid(one)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {scan && !isBusy && (
        <section class="save">
          <h2>{t('sourceSave')}</h2>
          {FORMATS.map((format) => (
            <button type="button" key={format} onClick={() => actions.save(format)}>
              {t(`sourceSave_${format}`)}
            </button>
          ))}
        </section>
      )}
      {!state.failed && <footer>{live ? t('panelPromise') : t('sourcePromise')}</footer>}
    </>
  );
}
