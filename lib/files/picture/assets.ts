/** Where the module `sight` of the build lays what reads letters, from the root of the extension. */
export const CORE = '/sight/core.wasm';
export const LETTERS = '/sight/eng.traineddata';
