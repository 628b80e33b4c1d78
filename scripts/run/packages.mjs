import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { root, run } from './shell.mjs';

/**
 * Installs node_modules as the lockfile has it, unless they are already.
 * @returns a note.
 */
export async function preparePackages() {
  if (isInstalled()) return 'as locked';
  const script = process.env.npm_execpath;
  const [command, first] = script ? [process.execPath, [script]] : ['npm', []];
  const flags = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  await run(command, [...first, 'ci', ...flags]);
  return 'npm ci';
}

/** npm writes a lockfile of its own into node_modules when, and only when, all of it is in place. */
function isInstalled() {
  const inside = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(inside)) return false;
  const present = packagesOf(inside);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) =>
      path === '' || (present[path] ? present[path].version === version : optional === true),
  );
}

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
