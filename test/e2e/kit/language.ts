import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Words = Readonly<Record<string, { readonly message: string }>>;

/**
 * The build as a browser in another language has it. The browsers here come without language packs,
 * so the language is made the one that everybody falls back to.
 * @returns its folder, which is the caller's to remove, and the texts.
 */
export async function buildIn(
  locale: string,
  build: string,
): Promise<{ folder: string; words: Words }> {
  const folder = await mkdtemp(join(tmpdir(), 'keyslip-language-'));
  await cp(build, folder, { recursive: true });
  const locales = join(folder, '_locales');
  for (const other of await readdir(locales)) {
    if (other !== locale) await rm(join(locales, other), { recursive: true });
  }
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as object;
  await writeFile(file, JSON.stringify({ ...manifest, default_locale: locale }));
  const words = JSON.parse(await readFile(join(locales, locale, 'messages.json'), 'utf8')) as Words;
  return { folder, words };
}
