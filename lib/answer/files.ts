import { redactions } from '../detect/words';
import type { Load } from '../doors/door';
import { fileLike } from '../editors/realm';
import type { Hit, Report } from '../files/types';
import { stops } from '../policy/decide';
import { t } from '../ui/i18n';
import { bring } from './bring';
import { noteUnread } from './note-unread';
import { type Presenter, untilOf } from './present';
import { createFileReading, type FileReading } from './read-files';
import type { Answerer, FileDesk, Held } from './slot';
import { titleOf } from './title';

/** After this long, in ms, a person wonders what is going on. */
const MOMENT = 500;

/** Has files looked through before the page sees them. */
export function createFileAnswerer(present: Presenter): Answerer['files'] {
  return async (load, desk) => {
    const reading = createFileReading(desk.scan);
    try {
      const reports = await searchAll(load, desk, reading, present);
      if (!reports) {
        bring(load, []);
        return;
      }
      if (!desk.holds) {
        for (const report of reports) warn(load, report, desk, present);
      } else {
        const going = await desk.inTurn(() => decideAll(load, reports, desk, reading, present));
        for (const file of going) load.passed.add(file);
        bring(load, going);
      }
      noteUnread(load, reports, present);
    } finally {
      reading.close();
    }
  };
}

/** @returns a report for each file, or `null` if the user did not want to wait. */
async function searchAll(
  { files, target }: Load,
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
    actions: [{ label: t('cancel'), run: cancel }],
  });
  let notice: ReturnType<Presenter['tell']> | undefined;
  const show = setTimeout(() => {
    // What the page has got nobody waits for, nor could they take it back.
    if (holds) notice = present.tell(target, content());
  }, MOMENT);
  const read = async (): Promise<Report[]> => {
    const reports: Report[] = [];
    for (const file of files) {
      const progress = (done: number): void => {
        at = { name: file.name, percent: Math.floor((100 * done) / Math.max(1, file.size)) };
        notice?.update(content());
      };
      progress(0);
      reports.push(await reading.search(file, progress));
    }
    return reports;
  };
  try {
    return await Promise.race([read(), cancelled]);
  } finally {
    clearTimeout(show);
    notice?.close();
  }
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
    const held = report && heldIn(report, desk);
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
    const where = [file.name, path?.path].filter(Boolean).join('/');
    const message = t(redactable ? (seen ? 'inPicture' : 'inFile') : 'noCopy', where);
    const choice = await present.ask(held, { message, redactable });
    if (choice === 'original' || choice === 'allowed') {
      desk.ledger.allow(values, untilOf(choice));
      going.push(file);
    } else if (choice === 'redacted') {
      const copy = await reading.redact(file, namesFor(held)).catch(() => null);
      if (copy) going.push(fileLike(copy, file));
      else {
        present.unredacted(held);
        present.tell(target, { texts: [t('noRedactedCopy', file.name)], count: 1 });
      }
    } else {
      desk.ledger.refuse(values);
    }
  }
  return going;
}

/** What the decision says of a report. @returns `null` if it does not hold the file. */
function heldIn({ hits }: Report, desk: FileDesk): Held | null {
  const found = hits.map(foundIn);
  const parts = new Map(found.map(({ finding }, i) => [finding, i]));
  const { verdict, judged } = desk.judge(found);
  if (!stops(verdict)) return null;
  return {
    door: 'file',
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
  { hits }: Report,
  desk: FileDesk,
  present: Presenter,
): void {
  const { verdict, judged } = desk.judge(hits.map(foundIn));
  if (verdict !== 'warn' && !stops(verdict)) return;
  present.warned(target, judged, desk.destination, 'file');
  const texts = new Set(judged.map(({ finding }) => t('markWarning', titleOf(finding))));
  present.tell(target, { texts: [...texts].slice(0, 4), count: judged.length });
}
