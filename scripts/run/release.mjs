import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { buildFrom, differences, readFolder } from '../checks/zips.mjs';
import { build, builds } from './build.mjs';
import { preparePackages } from './packages.mjs';
import { elapsed, mustLine } from './report.mjs';
import { Failure, root, run } from './shell.mjs';

const out = join(root, 'out', 'release');

/**
 * `npm run release`: what goes to the stores and beside it, the same bytes from the same commit on
 * every machine: the zips for both, the sources, a bill of materials, and the checksums of all.
 * @param words `--dirty`: with changes that are not committed, to try it.
 * @returns the exit code.
 */
export async function main(words) {
  console.log('Keyslip: npm run release');
  await mustLine('packages', preparePackages);
  // fflate is there only from here on.
  const { packed } = await import('../release/pack.mjs');
  const { billOf } = await import('../release/sbom.mjs');
  let version = '';
  let sources = new Map();
  await mustLine('sources', async () => {
    version = await versionOf();
    sources = await committed(words.includes('--dirty'));
    return `${version}, ${sources.size} files`;
  });
  await mustLine('build', build);
  const made = new Map();
  await mustLine('same', async () => {
    const faults = [];
    for (const [browser, folder] of Object.entries(builds)) {
      const files = await readFolder(folder);
      const elsewhere = await buildFrom(sources, browser);
      faults.push(...differences(elsewhere, files).map((fault) => `${browser}: ${fault}`));
      made.set(`keyslip-${version}-${browser}.zip`, packed(files));
      if (!packed(elsewhere).equals(made.get(`keyslip-${version}-${browser}.zip`)))
        faults.push(`${browser}: the zip made in another folder is another`);
    }
    if (faults.length > 0)
      throw new Failure('the sources build to something else', faults.join('\n'));
    return 'built again in another folder from the sources alone';
  });
  made.set(`keyslip-${version}-sources.zip`, packed(sources));
  await mustLine('bill', async () => {
    const lists = await Promise.all(
      Object.values(builds).map((folder) => readFile(`${folder}.packages.json`, 'utf8')),
    );
    const bill = billOf(
      version,
      lists.map((list) => JSON.parse(list)),
    );
    made.set(`keyslip-${version}.cdx.json`, Buffer.from(`${JSON.stringify(bill, null, 2)}\n`));
    return `${bill.components.length} packages are in it`;
  });
  await mustLine('files', async () => {
    await rm(out, { recursive: true, force: true });
    await mkdir(out, { recursive: true });
    const sums = [...made].map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`);
    made.set('SHA256SUMS', Buffer.from(sums.join('')));
    for (const [name, bytes] of made) await writeFile(join(out, name), bytes);
    return [relative(root, out), ...sums.map((sum) => sum.trim())].join('\n');
  });
  console.log(`\nin ${elapsed()}`);
  return 0;
}

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** The version in package.json, which the builds have from there; a tag on this commit must agree. */
async function versionOf() {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const tags = (await run('git', ['tag', '--points-at', 'HEAD'])).split('\n');
  const tag = tags.find((one) => /^v\d/.test(one));
  if (tag !== undefined && tag !== `v${version}`)
    throw new Failure(`the tag is ${tag}, and package.json says ${version}`);
  return version;
}

/** The content of every file that the build needs, by its path. Tests and pictures are no part of it. */
async function committed(dirty) {
  const changed = await run('git', ['status', '--porcelain']);
  if (changed.trim() !== '' && !dirty)
    throw new Failure('there are changes that are not committed', changed);
  const names = (await run('git', ['ls-files', '-z', '-co', '--exclude-standard']))
    .split('\0')
    .filter(Boolean);
  const wanted = names.filter(
    (name) => !/^(?:test|docs\/(?:images|benchmarks)|\.[^/]*)(?:\/|$)/.test(name),
  );
  const read = async (name) => [name, await readFile(join(root, name))];
  return new Map(await Promise.all(wanted.map(read)));
}
