import type { JSX } from 'preact';
import type { PageItem, PageReport } from '../../lib/messages/page';
import { GRAVITIES } from '../../lib/page/types';
import { t } from '../../lib/ui/i18n';
import type { PopupProps } from './state';

/** What the page under the popup exposes, the gravest first. */
export function OnPage({ state, actions }: PopupProps): JSX.Element | null {
  const { page } = state;
  const items = page.flatMap((report) => report.items.map((item) => ({ item, report })));
  items.sort((a, b) => rank(a.item) - rank(b.item));
  const more = page.reduce((sum, report) => sum + report.more, 0);
  const limit = limitOf(page);
  if (items.length === 0 && !limit) return null;
  return (
    <section class="page">
      <h2>{t('onThisPage')}</h2>
      <ul>
        {items.map(({ item, report: { frame } }) => (
          <li key={`${frame} ${item.id}`} class={item.gravity}>
            <p>
              <strong>{t(`pageGravity_${item.gravity}`)}</strong> {item.title}{' '}
              <code class="hint">{item.preview}</code>
            </p>
            <p class="says">{[where(item), ...item.says].join(' ')}</p>
            <p class="links">
              {item.revoke && (
                <a href={item.revoke} target="_blank" rel="noreferrer">
                  {t('revoke', new URL(item.revoke).hostname)}
                </a>
              )}
              {item.onView && (
                <button
                  type="button"
                  aria-label={t('pageShowOn', item.title)}
                  onClick={() => actions.showOnPage(frame, item.id)}
                >
                  {t('pageScroll')}
                </button>
              )}
            </p>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="says">{t('pageMore', String(more))}</p>}
      {limit && <p class="says">{limit}</p>}
    </section>
  );
}

const rank = ({ gravity }: PageItem): number => GRAVITIES.indexOf(gravity);

function limitOf(page: readonly PageReport[]): string | null {
  const limit = page.find((report) => report.limit !== null)?.limit;
  if (!limit) return null;
  return t(limit === 'findings' ? 'pageLimitFindings' : 'pageLimit');
}

/** "In a script of the page." */
function where({ where: place }: PageItem): string {
  const text = t(`pageWhere_${place.kind}`, 'name' in place ? place.name : '');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
