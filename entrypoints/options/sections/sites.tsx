import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { pauseEnd, SITE_MODES, type SiteMode } from '../../../lib/policy/settings';
import { Empty, Field, LockNote, Select } from '../../../lib/ui/controls';
import { t } from '../../../lib/ui/i18n';
import { when } from '../../../lib/ui/when';
import { hostFrom } from '../host';
import type { OptionsProps } from '../state';

const OPTIONS = (): readonly (readonly ['default' | SiteMode, string])[] => [
  ['default', t('modeDefault')],
  ...SITE_MODES.map((mode) => [mode, t(`mode_${mode}`)] as const),
];

/** Sites with a mode of their own. Where Keyslip runs at all is decided by the browser's permissions. */
export function Sites({ state, actions }: OptionsProps): JSX.Element {
  const { settings, locks, now } = state;
  const hosts = Object.keys(settings.sites).sort();
  return (
    <>
      <LockNote locked={locks.is('sites')} />
      {!locks.is('sites') && <AddSite state={state} actions={actions} />}
      {hosts.length === 0 ? (
        <Empty>{t('noSites')}</Empty>
      ) : (
        <table class="stack">
          <thead>
            <tr>
              <th scope="col">{t('site')}</th>
              <th scope="col">{t('mode')}</th>
              <th scope="col">{t('state')}</th>
              <th scope="col">
                <span class="hidden">{t('actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {hosts.map((host) => {
              const site = settings.sites[host] ?? {};
              const paused = pauseEnd(settings, host, now);
              return (
                <tr key={host}>
                  <th scope="row">{host}</th>
                  <td data-label={t('mode')}>
                    <Select
                      aria-label={t('modeOf', host)}
                      disabled={locks.is('sites')}
                      value={site.mode ?? 'default'}
                      options={OPTIONS()}
                      onChange={(mode) =>
                        actions.setSite(host, mode === 'default' ? undefined : mode)
                      }
                    />
                  </td>
                  <td>
                    {paused !== null && <span class="tag">{t('pausedUntil', when(paused))}</span>}
                  </td>
                  <td class="end">
                    <button
                      type="button"
                      disabled={locks.is('sites')}
                      aria-label={t('removeNamed', host)}
                      onClick={() => actions.removeSite(host)}
                    >
                      {t('remove')}
                    </button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </>
  );
}

function AddSite({ actions }: OptionsProps): JSX.Element {
  const [text, setText] = useState('');
  const [mode, setMode] = useState<SiteMode>('block');
  const [wrong, setWrong] = useState(false);
  const add = (event: Event): void => {
    event.preventDefault();
    const host = hostFrom(text);
    setWrong(host === null);
    if (host === null) return;
    actions.setSite(host, mode);
    setText('');
  };
  return (
    <form class="row block" onSubmit={add}>
      <Field label={t('siteHost')} class="grow" {...(wrong ? { error: t('siteWrong') } : {})}>
        {(control) => (
          <input
            {...control}
            type="text"
            value={text}
            placeholder="github.com"
            autocomplete="off"
            spellcheck={false}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        )}
      </Field>
      <Field label={t('mode')}>
        {(control) => (
          <Select
            {...control}
            value={mode}
            options={SITE_MODES.map((one) => [one, t(`mode_${one}`)] as const)}
            onChange={setMode}
          />
        )}
      </Field>
      <button type="submit" class="primary">
        {t('add')}
      </button>
    </form>
  );
}
