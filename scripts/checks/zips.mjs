import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { builds } from '../run/build.mjs';
import { Failure, root, run, tool } from '../run/shell.mjs';
import { readZip } from './zip-file.mjs';

/** Whatever goes to users is built from sources; nothing else of the repository belongs in there. */
const stray = /\.map$|\.tsx?$|(^|\/)(test|node_modules|\.[^/]+)(\/|$)|\.(pem|key|zip|log)$/;
const strayInSources =
  /(^|\/)(test|node_modules|out|demo-shots|\.[^/]+)(\/|$)|\.(pem|key|zip|log)$/;

/**
 * Looks into the zips for both stores that the build made: the packed extension is the one that was
 * tested, complete and without a stray file, and the sources build to the very same bytes.
 */
export async function checkZips() {
  const tested = {};
  for (const [browser, folder] of Object.entries(builds))
    tested[browser] = await readFolder(folder);
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const zip = (kind) => readZip(join(root, '.output', `keyslip-${version}-${kind}.zip`));
  const locales = await readdir(join(root, 'public', '_locales'));

  const faults = [];
  for (const browser of Object.keys(builds)) {
    const files = zip(browser);
    faults.push(...differences(files, tested[browser]).map((fault) => `${browser} zip: ${fault}`));
    for (const name of files.keys()) {
      if (stray.test(name)) faults.push(`${browser} zip: ${name} does not belong there`);
    }
    for (const locale of locales) {
      const name = `_locales/${locale}/messages.json`;
      if (!files.has(name)) faults.push(`${browser} zip: ${name} is missing`);
    }
  }
  const sources = zip('sources');
  for (const name of sources.keys()) {
    if (strayInSources.test(name)) faults.push(`sources zip: ${name} does not belong there`);
  }
  const rebuilt = await buildFrom(sources, 'firefox');
  faults.push(
    ...differences(rebuilt, tested.firefox).map((fault) => `built from sources: ${fault}`),
  );
  if (faults.length > 0) throw new Failure('the zips are not right', faults.join('\n'));
  return `chrome, firefox, sources; the sources build to the same ${rebuilt.size} files`;
}

/**
 * Builds the extension in an empty folder that has the sources and node_modules.
 * @returns the content of each of its files.
 */
export async function buildFrom(sources, browser) {
  const folder = await mkdtemp(join(tmpdir(), 'keyslip-sources-'));
  try {
    for (const [name, content] of sources) {
      await mkdir(join(folder, dirname(name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
    await run(tool('wxt'), ['build', '-b', browser], { cwd: folder });
    return await readFolder(join(folder, relative(root, builds[browser])));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The content of each file below a folder, by its path. */
export async function readFolder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((e) => join(e.parentPath ?? e.path, e.name));
  const read = async (path) => [relative(folder, path), await readFile(path)];
  return new Map(await Promise.all(paths.map(read)));
}

export function differences(files, expected) {
  const names = new Set([...files.keys(), ...expected.keys()]);
  return [...names].flatMap((name) => {
    const [a, b] = [files.get(name), expected.get(name)];
    if (a && b) return a.equals(b) ? [] : [`${name} is another than the tested one`];
    return [a ? `${name} was not in the tested build` : `${name} is missing`];
  });
}
