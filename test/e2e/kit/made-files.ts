import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Judge } from '../../pages/judge';

export interface MadeFiles {
  path(name: string): string;
  digests(names: readonly string[]): Promise<string[]>;
  /** When it was written, ms since the epoch. */
  time(name: string): Promise<number>;
  dispose(): Promise<void>;
}

/** Writes files, and folders on their way, into a folder of their own, which `dispose` removes. */
export async function writeFiles(
  contents: Readonly<Record<string, string | Uint8Array>>,
): Promise<MadeFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'keyslip-files-'));
  for (const [name, content] of Object.entries(contents)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return {
    path: (name) => join(folder, name),
    digests: (names) =>
      Promise.all(names.map(async (name) => digest(await readFile(join(folder, name))))),
    time: async (name) => Math.floor((await stat(join(folder, name))).mtimeMs),
    dispose: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The files that arrived at a path, in order: name, type and the bytes. */
export async function uploadsAt(
  judge: Judge,
  path: string,
): Promise<{ name: string; type: string; bytes: Buffer }[]> {
  const [request] = judge.received(path);
  if (!request) return [];
  const at = request.headers.findIndex((name) => name.toLowerCase() === 'content-type');
  const headers = { 'content-type': request.headers[at + 1] ?? '' };
  const form = await new Response(new Uint8Array(request.body), { headers }).formData();
  const files: { name: string; type: string; bytes: Buffer }[] = [];
  for (const value of form.getAll('file')) {
    if (typeof value === 'string') continue;
    const bytes = Buffer.from(await value.arrayBuffer());
    files.push({ name: value.name, type: value.type, bytes });
  }
  return files;
}

/** To compare large contents by. */
export function digest(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

declare global {
  interface Window {
    /** The events the page has had; provided by the fixture page for files. */
    seenFiles?: () => string[];
  }
}
