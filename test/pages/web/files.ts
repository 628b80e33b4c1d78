import { byId } from './page';

/** What the page saw of each event, for tests: how often, and which files. */
const seen: string[] = [];

async function upload(way: string, files: readonly File[]): Promise<void> {
  const form = new FormData();
  for (const file of files) form.append('file', file);
  await fetch(`/api/upload/${way}`, { method: 'POST', body: form });
  const lines = files.map((file) => `${file.name} ${file.type} ${file.lastModified}`);
  byId('log').textContent += `${way}: ${lines.join(', ')}\n`;
}

const input = byId('now-file') as HTMLInputElement;
for (const type of ['input', 'change']) {
  input.addEventListener(type, () => {
    seen.push(`${type} ${input.files?.length}`);
    if (type === 'change') void upload('now', [...(input.files ?? [])]);
  });
}

const zone = byId('zone');
for (const type of ['dragenter', 'dragover']) {
  zone.addEventListener(type, (event) => event.preventDefault());
}
zone.addEventListener('drop', (event) => {
  event.preventDefault();
  seen.push('drop');
  void upload('zone', [...(event.dataTransfer?.files ?? [])]);
});
for (const id of ['zone', 'note']) {
  byId(id).addEventListener('paste', (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    seen.push(`paste ${event.isTrusted}`);
    void upload('paste', files);
  });
}

window.seenFiles = () => seen;

declare global {
  interface Window {
    /** For tests only: the events the page has had. */
    seenFiles?: () => string[];
  }
}
