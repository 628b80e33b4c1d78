import { redactions } from '../detect/words';
import type { DoorName, Load } from '../doors/door';
import { rememberCaret } from '../editors/caret';
import { fieldAt } from '../editors/field';
import { fileLike } from '../editors/realm';
import type { Hit, Report } from '../files/types';
import { stops } from '../policy/decide';
import { t } from '../ui/i18n';
import { bring } from './bring';
import { filesIn } from './folder';
import { noteUnread, pathOf } from './note-unread';
import { type Presenter, untilOf } from './present';
import { createFileReading, type FileReading, PATIENCE, TOO_SLOW } from './read-files';
import type { Answerer, FileDesk, Held } from './slot';
import { titleOf } from './title';
import { watchFor } from './ways';

/** After this long, in ms, a person wonders what is going on. */
const MOMENT = 500;
/** So many files of a folder are read beside each other. */
const AT_ONCE = 16;

/** Has files looked through before the page sees them. */
export function createFileAnswerer(present: Presenter): Answerer['files'] {
  return async (arrived, desk) => {
    const reading = createFileReading(desk.scan);
    const { target } = arrived;
    const restore = rememberCaret(fieldAt(target), target);
    const load = arrived.folders[0] ? await unfolded(arrived) : arrived;
    try {
      const reports = await searchAll(load, desk, reading, present);
      if (!reports) {
        bring(load, [], restore);
        return;
      }
      if (!desk.holds) {
        for (const report of reports) warn(load, report, desk, present);
      } else if (load.folders[0]) {
        watch(load, reports, desk, present);
      } else {
        const going = await desk.inTurn(() => decideAll(load, reports, desk, reading, present));
        for (const file of going) load.passed.add(file);
        bring(load, going, restore);
      }
      noteUnread(load, reports, present);
    } finally {
      reading.close();
    }
  };
}

/** All the files of a drop with folders, of which the browser makes files that nobody can read. */
async function unfolded(load: Load): Promise<Load> {
  const { files, folders } = load;
  const beside = files.filter((file) => !folders.some(({ name }) => name === file.name));
  return { ...load, files: [...beside, ...(await filesIn(folders))] };
}

/** @returns a report for each file, or `null` if the user did not want to wait. */
async function searchAll(
  { files, folders, target }: Load,
  { holds }: FileDesk,
  reading: FileReading,
  present: Presenter,
): Promise<Report[] | null> {
  let cancel = (): void => undefined;
  const cancelled = new Promise<null>((resolve) => {
    cancel = () => resolve(null);
  });
  let at = { name: '', percent: 0 };
  const content = () => ({
    texts: [t('checking', at.name, String(at.percent))],
    count: 0,
    // What the page has nobody takes back.
    actions: folders[0] ? [] : [{ label: t('cancel'), run: cancel }],
  });
  let notice: ReturnType<Presenter['tell']> | undefined;
  const show = setTimeout(() => {
    // What the page may send nobody waits for.
    if (holds) notice = present.tell(target, content());
  }, MOMENT);
  const read = async (): Promise<Report[]> => {
    const reports: Report[] = [];
    const until = folders[0] ? Date.now() + PATIENCE : Infinity;
    const left = files.entries();
    const some = async (): Promise<void> => {
      for (const [i, file] of left) {
        const progress = (done: number): void => {
          at = {
            name: pathOf(file.name),
            percent: Math.floor((100 * done) / Math.max(1, file.size)),
          };
          notice?.update(content());
        };
        progress(0);
        reports[i] = Date.now() > until ? TOO_SLOW : await reading.search(file, progress);
      }
    };
    // Of a folder there are many small ones, each of which is waited for.
    await Promise.all(Array.from({ length: folders[0] ? AT_ONCE : 1 }, some));
    return reports;
  };
  try {
    return await Promise.race([read(), cancelled]);
  } finally {
    clearTimeout(show);
    notice?.close();
  }
}

/**
 * Has the page's requests looked through for what is in the files that it has, and asks about all of it at once: whoever
 * refuses has those fail that carry it.
 */
function watch(
  { files, target }: Load,
  reports: readonly Report[],
  desk: FileDesk,
  present: Presenter,
): void {
  const hits = reports.flatMap((report, i) =>
    report.hits.map((hit) => ({ ...hit, path: pathOf(files[i]?.name, hit.path) })),
  );
  const held = heldIn({ hits }, desk, 'network');
  if (!held) {
    warn({ target }, { hits }, desk, present);
    return;
  }
  watchFor(held.judged);
  const [first = '', ...more] = new Set(held.judged.map(({ part }) => hits[part]?.path ?? ''));
  const message = t('inFolder', first + (more.length > 0 ? ` +${more.length}` : ''));
  const values = new Set(held.judged.map(({ value }) => value));
  void desk.inTurn(async () => {
    const choice = await present.ask(held, { message, redactable: false });
    if (choice === 'cancelled') desk.ledger.refuse(values);
    else desk.ledger.allow(values, untilOf(choice));
  });
}

/** Asks about each file that has to be asked about. @returns what may go, in the order it came. */
async function decideAll(
  { files, target }: Load,
  reports: readonly Report[],
  desk: FileDesk,
  reading: FileReading,
  present: Presenter,
): Promise<File[]> {
  const going: File[] = [];
  for (const [i, file] of files.entries()) {
    const report = reports[i];
    // What a page reads from the clipboard has no name; see `lib/handles/clipboard.ts`.
    const held = report && heldIn(report, desk, file.name ? 'file' : 'paste');
    if (!report || !held) {
      going.push(file);
      if (report) warn({ target }, report, desk, present);
      continue;
    }
    const { redactable, seen } = report;
    const values = new Set(held.judged.map(({ value }) => value));
    const path = report.hits.find(
      ({ text }) => text === held.parts[held.judged[0]?.part ?? 0]?.text,
    );
    const where = pathOf(file.name, path?.path);
    const message = t(redactable ? (seen ? 'inPicture' : 'inFile') : 'noCopy', where);
    const choice = await present.ask(held, { ...(where && { message }), redactable });
    if (choice === 'original' || choice === 'allowed') {
      desk.ledger.allow(values, untilOf(choice));
      going.push(file);
    } else if (choice === 'redacted') {
      const copy = await reading.redact(file, namesFor(held)).catch(() => null);
      if (copy) going.push(fileLike(copy, file));
      else {
        present.unredacted(held);
        present.tell(target, { texts: [t('noRedactedCopy', pathOf(file.name))], count: 1 });
      }
    } else {
      desk.ledger.refuse(values);
    }
  }
  return going;
}

/** What was found in one file, or in several. */
type Found = Pick<Report, 'hits'>;

/** What the decision says of a report. @returns `null` if it does not hold the file. */
function heldIn({ hits }: Found, desk: FileDesk, door: DoorName = 'file'): Held | null {
  const found = hits.map(foundIn);
  const parts = new Map(found.map(({ finding }, i) => [finding, i]));
  const { verdict, judged } = desk.judge(found);
  if (!stops(verdict)) return null;
  return {
    door,
    destination: desk.destination,
    verdict,
    parts: hits.map(({ text }) => ({ text, field: null })),
    found: hits.map(({ finding }) => [finding]),
    judged: judged.map((one) => ({ ...one, part: parts.get(one.finding) ?? 0 })),
  };
}

const foundIn = ({ text, finding }: Hit) => ({
  finding,
  value: text.slice(finding.start, finding.end),
});

/** Each secret that was asked about and what stands in its place; the same name for the same secret. */
function namesFor({ judged, parts }: Held): Map<string, string> {
  const names = new Map<string, string>();
  for (const { finding, part } of judged) redactions(parts[part]?.text ?? '', [finding], names);
  return names;
}

/** Says what is in a file that goes all the same. */
function warn(
  { target }: Pick<Load, 'target'>,
  { hits }: Found,
  desk: FileDesk,
  present: Presenter,
): void {
  const { verdict, judged } = desk.judge(hits.map(foundIn));
  if (verdict !== 'warn' && !stops(verdict)) return;
  present.warned(target, judged, desk.destination, 'file');
  const texts = new Set(judged.map(({ finding }) => t('markWarning', titleOf(finding))));
  present.tell(target, { texts: [...texts].slice(0, 4), count: judged.length });
}
