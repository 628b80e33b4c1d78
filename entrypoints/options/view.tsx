import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/ui/i18n';
import { Mark } from '../../lib/ui/mark';
import { About } from './sections/about';
import { Exceptions } from './sections/exceptions';
import { General } from './sections/general';
import { History } from './sections/history';
import { Rules } from './sections/rules';
import { Secrets } from './sections/secrets';
import { Shortcuts } from './sections/shortcuts';
import { Sites } from './sections/sites';
import { Transfer } from './sections/transfer';
import { type OptionsProps, SECTIONS, type SectionName } from './state';

const VIEWS: Readonly<Record<SectionName, (props: OptionsProps) => JSX.Element>> = {
  general: General,
  sites: Sites,
  exceptions: Exceptions,
  rules: Rules,
  secrets: Secrets,
  history: History,
  transfer: Transfer,
  shortcuts: Shortcuts,
  about: About,
};

/** The options page, as a function of its state. One section at a time, by the address's fragment. */
export function OptionsView({ state, actions }: OptionsProps): JSX.Element {
  const { section } = state;
  const Section = VIEWS[section];
  if (state.unreachable) return <Unreachable />;
  return (
    <div class="page">
      {/* biome-ignore lint/a11y/useValidAnchor: it goes to the heading, and the fragment names the section */}
      <a class="skip" href="#heading" onClick={focusHeading}>
        {t('skip')}
      </a>
      <header>
        <Mark />
        <h1>{t('optionsTitle')}</h1>
      </header>
      <nav aria-label={t('sections')}>
        <ul>
          {SECTIONS.map((name) => (
            <li key={name}>
              <a href={`#${name}`} aria-current={name === section ? 'page' : undefined}>
                {t(`section_${name}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        {state.unsaved && (
          <p class="panel bad block" role="alert">
            {t('notSaved')}
          </p>
        )}
        <Problems state={state} actions={actions} />
        <Organisation {...state} />
        <Heading section={section} />
        <Section key={section} state={state} actions={actions} />
      </main>
    </div>
  );
}

/** Nothing is said of settings that are not known. */
function Unreachable(): JSX.Element {
  return (
    <div class="page">
      <header>
        <Mark />
        <h1>{t('optionsTitle')}</h1>
      </header>
      <main>
        <p class="panel bad block" role="alert">
          {t('storageFailed')}
        </p>
      </main>
    </div>
  );
}

/** What the organisation says, if it has laid anything down. */
function Organisation({ locks, policy }: OptionsProps['state']): JSX.Element | null {
  const { message, helpUrl } = policy;
  if (!locks.any && !message) return null;
  return (
    <div class="panel block">
      <p>{message ?? t('managed')}</p>
      {helpUrl && (
        <a href={helpUrl} target="_blank" rel="noreferrer">
          {t('help')}
        </a>
      )}
    </div>
  );
}

function focusHeading(event: Event): void {
  event.preventDefault();
  document.getElementById('heading')?.focus();
}

/** Takes the focus when another section is shown, so that readers hear where they are. */
function Heading({ section }: { section: SectionName }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(section);
  useEffect(() => {
    if (shown.current === section) return;
    shown.current = section;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [section]);
  return (
    <>
      <h2 id="heading" ref={heading} tabIndex={-1}>
        {t(`section_${section}`)}
      </h2>
      <p class="lead">{t(`section_${section}_says`)}</p>
    </>
  );
}

function Problems({ state: { problems }, actions }: OptionsProps): JSX.Element | null {
  if (problems.length === 0) return null;
  return (
    <div class="panel bad block" role="alert">
      <p>{t('problems')}</p>
      <ul class="list plain">
        {problems.map((problem) => (
          <li key={problem}>
            <code>{problem}</code>
          </li>
        ))}
      </ul>
      {problems.includes('fingerprintKey') && <p>{t('problemsKey')}</p>}
      <button type="button" onClick={actions.resetUnreadable}>
        {t('resetSettings')}
      </button>
    </div>
  );
}
