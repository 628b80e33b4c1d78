import type { ScanState } from '../../lib/page/source/session';
import type { Entry } from '../../lib/report/entry';
import { asHtml } from '../../lib/report/html';
import { asSarif } from '../../lib/report/sarif';
import { t } from '../../lib/ui/i18n';
import { when } from '../../lib/ui/when';
import type { Format } from './state';
import { amountOf, endSaid, type Said, saidOf, unreadOf, unreadSaid } from './words';

export interface ToSave {
  /** The page's address, cleaned. */
  readonly page: string;
  readonly scan: ScanState;
  /** ms since the epoch. */
  readonly now: number;
  /** Of the extension. */
  readonly version: string;
}

const TYPES = { json: 'application/json', sarif: 'application/json', html: 'text/html' };

/** The report in a format, with redacted values only. @returns its name, type and text. */
export function reportAs(format: Format, { page, scan, now, version }: ToSave) {
  const said = saidOf(scan.findings, now);
  const unread = unreadOf(scan);
  const write = {
    json: () =>
      `${JSON.stringify(
        {
          page,
          scanned: new Date(now).toISOString(),
          version,
          complete: scan.phase === 'done' && unread.length === 0,
          files: scan.read,
          findings: said.map(({ finding, title, advice, help, revoke }) => ({
            ...finding,
            ...{ title, advice, help, revoke },
          })),
          unread,
        },
        null,
        2,
      )}\n`,
    sarif: () => asSarif(said.map(inOriginal), version, unread.map(unreadSaid)),
    html: () =>
      asHtml(said, {
        title: t('sourceReport', page),
        lines: [when(now), t('sourceReportFiles', String(scan.read))],
        unread: {
          title: t('sourceUnread', String(amountOf(unread))),
          lines: unread.map(unreadSaid),
        },
        nothing: endSaid(scan),
        lang: t('lang'),
        dir: t('dir'),
      }),
  };
  const host = URL.canParse(page) ? new URL(page).hostname : 'page';
  return { name: `keyslip-${host}.${format}`, type: TYPES[format], text: write[format]() };
}

/** Where an original source holds what its script does not, tools are led to the source. */
function inOriginal(said: Said): Entry {
  const { finding, original, file } = said;
  if (finding.kind !== 'original' || !original) return said;
  const { original: _, ...rest } = said;
  return { ...rest, file: original.file, servedWith: file };
}

/** Gives a file to the user, as a download. What is kept for it goes with the page. */
export function download({ name, type, text }: ReturnType<typeof reportAs>): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
}
