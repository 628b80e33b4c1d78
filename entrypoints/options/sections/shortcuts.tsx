import type { JSX } from 'preact';
import { Empty } from '../../../lib/ui/controls';
import { t } from '../../../lib/ui/i18n';
import type { OptionsProps } from '../state';

/** Which keys call Keyslip; only the browser can change them. */
export function Shortcuts({ state: { shortcuts }, actions }: OptionsProps): JSX.Element {
  return (
    <>
      {shortcuts.length === 0 ? (
        <Empty>{t('noShortcuts')}</Empty>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('command')}</th>
              <th scope="col">{t('keys')}</th>
            </tr>
          </thead>
          <tbody>
            {shortcuts.map(({ name, keys }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{keys ? <kbd>{keys}</kbd> : <span class="says">{t('noKeys')}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="after">
        {actions.openShortcuts ? (
          <button type="button" onClick={actions.openShortcuts}>
            {t('changeShortcuts')}
          </button>
        ) : (
          <span class="says">{t('changeShortcutsSays')}</span>
        )}
      </p>
    </>
  );
}
