/** Where the module `archive` of the build lays what opens archives, from the root of the extension. */
export const OPENER = '/archive/libarchive.wasm';
