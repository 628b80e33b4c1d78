import { addEventListener, apply, dispatchEvent, NativePromise, push } from '../tap/natives';
import { recall, remember } from './kept';

interface Job {
  readonly handle: FileSystemFileHandle;
  readonly file: File;
  /** Hears once what may go: the file, a copy of it or nothing. */
  readonly done: (came?: File) => void;
}

let waiting: Job[] = [];
let isBusy = false;

/**
 * A file that a script has opened, or a redacted copy of it, as the user decides.
 * @throws as a picker does that the user has closed: pages take that for what it is.
 */
export async function lookedThrough(handle: FileSystemFileHandle, file: File): Promise<File> {
  const came = await new NativePromise<File | undefined>((done) => {
    apply(push, waiting, [{ handle, file, done }]);
    if (!isBusy) void work();
  });
  if (!came) throw new DOMException('The user aborted a request.', 'AbortError');
  return came;
}

/** One after the other; those that come meanwhile go together, as each time has its costs. */
async function work(): Promise<void> {
  isBusy = true;
  while (waiting.length > 0) {
    const jobs = taken();
    try {
      await decide(jobs);
    } catch {
      // Nothing passes unseen, whatever a page has made of what is used here.
    }
    for (let i = 0; i < jobs.length; i++) (jobs[i] as Job).done();
  }
  isBusy = false;
}

/** All that wait, but one of each name: what may go is told by it. */
function taken(): Job[] {
  const names: Record<string, true> = { __proto__: null as never };
  const jobs: Job[] = [];
  const later: Job[] = [];
  for (let i = 0; i < waiting.length; i++) {
    const job = waiting[i] as Job;
    apply(push, names[job.file.name] ? later : jobs, [job]);
    names[job.file.name] = true;
  }
  waiting = later;
  return jobs;
}

async function decide(jobs: readonly Job[]): Promise<void> {
  const fresh: Job[] = [];
  for (let i = 0; i < jobs.length; i++) {
    const job = jobs[i] as Job;
    const known = await recall(job.handle, job.file);
    if (known === null) apply(push, fresh, [job]);
    else job.done(known);
  }
  if (!fresh[0]) return;
  const files: File[] = [];
  for (let i = 0; i < fresh.length; i++) apply(push, files, [(fresh[i] as Job).file]);
  const going = await throughInput(files);
  for (let i = 0, next = 0; i < fresh.length; i++) {
    const { handle, file, done } = fresh[i] as Job;
    // In the order they came in; a copy has the name of its file.
    const came = going[next]?.name === file.name ? going[next++] : undefined;
    await remember(handle, file, came);
    done(came);
  }
}

/**
 * Has files looked through as if they had been chosen for an input: the guard empties it, and fills it with what may
 * go. One in no document, of which the page hears nothing.
 */
export async function throughInput(files: readonly File[]): Promise<FileList> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = input.disabled = true;
  // The tap shows the guard what a script clicks, and one that is disabled opens nothing.
  input.click();
  const cargo = new DataTransfer();
  for (let i = 0; i < files.length; i++) cargo.items.add(files[i] as File);
  input.files = cargo.files;
  if (!apply(dispatchEvent, input, [new Event('change', { cancelable: true })]))
    await new NativePromise((answered) => {
      apply(addEventListener, input, ['change', answered]);
      apply(addEventListener, input, ['cancel', answered]);
    });
  return input.files;
}
