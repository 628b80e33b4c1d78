import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import process from 'node:process';
import { readZip } from '../checks/zip-file.mjs';
import { root, run } from './shell.mjs';

const released = join(root, 'out', 'release');
const unpacked = join(root, 'out', 'unpacked');

/**
 * Makes the release anew and lays its zips ready for browsers as they are sold. Firefox takes the zip
 * itself, until it is closed. Chrome installs what is packed from its store alone, so it gets the
 * folder that comes of unpacking the zip.
 * @param dirty with changes that are not committed.
 * @returns what to install in each browser, and the checksums of the zips.
 */
export async function unpackRelease(dirty) {
  const words = ['scripts/run.mjs', 'release', ...(dirty ? ['--dirty'] : [])];
  await run(process.execPath, words, { show: true });
  const sums = (await readFile(join(released, 'SHA256SUMS'), 'utf8')).trim().split('\n');
  const zipOf = (browser) => {
    const sum = sums.find((line) => line.endsWith(`-${browser}.zip`)) ?? '';
    return { sum, path: join(released, sum.split('  ')[1] ?? '') };
  };
  const [chrome, firefox] = [zipOf('chrome'), zipOf('firefox')];
  const folder = join(unpacked, basename(chrome.path, '.zip'));
  await rm(unpacked, { recursive: true, force: true });
  for (const [name, content] of readZip(chrome.path)) {
    await mkdir(join(folder, dirname(name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return {
    chromium: { extension: folder, note: `${chrome.sum}, unpacked to ${relative(root, folder)}` },
    firefox: { extension: firefox.path, note: `${firefox.sum}, as a temporary add-on` },
  };
}
