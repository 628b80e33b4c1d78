import { libarchiveWasm } from 'libarchive-wasm';
import { binary } from './binary';

export type Libarchive = Awaited<ReturnType<typeof libarchiveWasm>>;

let code: Promise<ArrayBuffer> | undefined;

/**
 * Starts libarchive, anew for each archive: a damaged one may leave it unable to go on, and its memory never shrinks.
 * @throws if what it needs does not lie in the extension, or nothing may be compiled.
 */
export async function startLibarchive(): Promise<Libarchive> {
  code ??= binary();
  const quiet = (): void => undefined;
  const options = { wasmBinary: await code, print: quiet, printErr: quiet };
  return libarchiveWasm(options);
}
