import { scan } from '../../detect';
import type { SourceAnswer, SourceSettings, SourceTask } from '../../messages/source-worker';
import { scanAsSet } from '../../store/scan-as-set';
import type { FileScan } from './file-scan';
import { SOURCE_LIMITS } from './limits';
import { PageScan } from './page-scan';

/**
 * Scans what a page is made of, off every main thread. It hears the page of the extension that
 * started it and nobody else, and is thrown away with its memory when the scan ends.
 */
let page = new PageScan(Date.now());
const files = new Map<number, FileScan>();
const tell = (answer: SourceAnswer): void => self.postMessage(answer);

self.addEventListener('message', ({ data }: MessageEvent<SourceTask | SourceSettings>) => {
  if ('items' in data) {
    page = new PageScan(page.now, SOURCE_LIMITS, scanAsSet(scan, data.items));
    return;
  }
  try {
    answer(data);
  } catch {
    // Whatever went wrong, somebody waits; and the message of an error may hold a piece of the text.
    files.delete(data.id);
    tell({ id: data.id, failed: true });
  }
});

function answer(task: SourceTask): void {
  const { id } = task;
  if (task.task === 'start') {
    files.set(id, page.start(task.file));
    return;
  }
  const file = files.get(id);
  if (!file) throw new Error('No such file');
  if (task.task === 'piece') {
    tell({ id, more: file.push(task.text) });
    return;
  }
  if (task.task === 'end' && task.cut) file.cut();
  const { report, map } =
    task.task === 'end' ? page.end(file) : { report: page.withMap(file, task.map), map: undefined };
  if (report) {
    files.delete(id);
    // A FileScan is a report and more; only the report goes.
    tell({ id, report: { findings: report.findings, unread: report.unread } });
  } else if (map !== undefined) tell({ id, map });
}
