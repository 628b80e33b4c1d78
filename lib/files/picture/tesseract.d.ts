/** As much of Tesseract, compiled by Emscripten, as is used here. */
declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  interface Api {
    /** @returns 0 if it went well. @param mode 1: by its neural network alone. */
    Init(path: null, language: string, mode: number): number;
    SetVariable(name: string, value: string): boolean;
    /** Reads the file `/input`. @returns 0 if it went well. */
    SetImageFile(orientation: number, angle: number): number;
    Recognize(monitor: null): number;
    /** A table of blocks, lines and words, see `lines.ts`. */
    GetTSVText(page: number): string;
  }
  interface Core {
    readonly FS: { writeFile(path: string, data: Uint8Array): void };
    readonly TessBaseAPI: new () => Api;
  }
  const create: (options: {
    readonly wasmBinary: ArrayBuffer;
    readonly print?: (line: string) => void;
    readonly printErr?: (line: string) => void;
    readonly TesseractProgress?: (percent: number) => void;
  }) => Promise<Core>;
  export default create;
}
