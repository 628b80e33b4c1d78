import type { JSX } from 'preact';
import { t } from '../../lib/ui/i18n';
import { Mark } from '../../lib/ui/mark';
import { Practice } from './practice-field';
import type { WelcomeProps } from './state';

const STORED = ['settings', 'exceptions', 'history'] as const;
const NOT_STORED = ['keys', 'pages', 'network'] as const;

/** What a user sees first: what Keyslip does, tried out, and where it shall do it. */
export function WelcomeView({ state, actions }: WelcomeProps): JSX.Element {
  return (
    <>
      <header>
        <Mark />
        <h1>{t('welcomeTitle')}</h1>
        <p>{t('welcomeLead')}</p>
      </header>
      <ol class="steps">
        <li>
          <h2>{t('stepPractice')}</h2>
          <Practice state={state} actions={actions} />
        </li>
        <li>
          <h2>{t('stepCoverage')}</h2>
          <CoverageChoice state={state} actions={actions} />
        </li>
        <li>
          <h2>{t('stepStored')}</h2>
          <Kept />
        </li>
      </ol>
      <footer>
        <p>{t('welcomeEnd')}</p>
        <button type="button" onClick={actions.openOptions}>
          {t('openOptions')}
        </button>
      </footer>
    </>
  );
}

/** Exported for its tests. */
export function CoverageChoice({
  state: { everySite, withheld, hidden },
  actions,
}: WelcomeProps): JSX.Element {
  const isListed = everySite !== 'every' && everySite !== 'unknown' && !withheld;
  return (
    <>
      <p>{t('coverageSays')}</p>
      <div class="choices">
        <div class="choice" data-chosen={isListed}>
          <h3>{t('coverageRecommended')}</h3>
          <p class="says">{t('coverageRecommendedSays')}</p>
          {isListed && <p class="state">{t('coverageNow')}</p>}
          {withheld && (
            <>
              <p class="says">{t('coverageWithheld')}</p>
              <button type="button" onClick={actions.allowListed}>
                {t('coverageAllow')}
              </button>
            </>
          )}
        </div>
        {everySite !== 'impossible' && (
          <div class="choice" data-chosen={everySite === 'every'}>
            <h3>{t('coverageEvery')}</h3>
            <p class="says">{t('coverageEverySays')}</p>
            {everySite === 'every' ? (
              <p class="state">{t('coverageNow')}</p>
            ) : (
              <button type="button" onClick={actions.protectEverySite}>
                {t('coverageAsk')}
              </button>
            )}
          </div>
        )}
      </div>
      <p class="says">
        {t('coverageLater')} {hidden && t('pinSays')}
      </p>
    </>
  );
}

function Kept(): JSX.Element {
  return (
    <div class="choices">
      <div>
        <h3>{t('storedTitle')}</h3>
        <ul class="kept">
          {STORED.map((name) => (
            <li key={name}>{t(`stored_${name}`)}</li>
          ))}
        </ul>
      </div>
      <div>
        <h3>{t('notStoredTitle')}</h3>
        <ul class="kept">
          {NOT_STORED.map((name) => (
            <li key={name}>{t(`notStored_${name}`)}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
