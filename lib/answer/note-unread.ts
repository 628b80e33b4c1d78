import type { Load } from '../doors/door';
import type { Report, Unread } from '../files/types';
import { t } from '../ui/i18n';
import { plain } from './plain';
import type { Presenter } from './present';

/** Named one by one up to this many. */
const MANY = 3;
/** That pictures are not read is worth knowing, once. */
let saidOfMedia = false;

/**
 * Says which files went without having been read: nothing is held for that, but nothing that was not
 * read counts as clean either. Pictures are mentioned once for each page; in archives they go without
 * saying.
 */
export function noteUnread(
  { files, target }: Load,
  reports: readonly Report[],
  present: Presenter,
): void {
  const names: string[] = [];
  let media = false;
  for (const [i, { unread }] of reports.entries()) {
    for (const one of unread) {
      if (one.why === 'media' && (one.path !== '' || saidOfMedia)) continue;
      media ||= one.why === 'media';
      names.push(nameOf(files[i]?.name, one));
    }
  }
  saidOfMedia ||= media;
  if (names.length === 0) return;
  const more = names.length > MANY ? ` +${names.length - MANY}` : '';
  const text = t('unread', names.slice(0, MANY).join(t('comma')) + more);
  present.tell(target, { texts: [text], count: names.length });
}

/** A file by its name, and what lies in it, to be read by people. */
export const pathOf = (file: string | undefined, within?: string): string =>
  plain([file, within].filter(Boolean).join('/'));

function nameOf(file: string | undefined, { path, why }: Unread): string {
  return t('unreadFile', pathOf(file, path), t(`unread_${why.replace('-', '_')}`));
}
