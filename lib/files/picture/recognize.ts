import create from 'tesseract.js-core/tesseract-core-simd-lstm.js';
import { CORE, LETTERS } from './assets';
import { type Reading, readTable } from './lines';
import { type Grey, pgmOf } from './pixels';

/** Reads the text of a picture. Takes a second for a few lines, and some for a full screen. */
export type Recognize = (grey: Grey, progress: (share: number) => void) => Reading;

let started: Promise<Recognize> | undefined;

/** Starts Tesseract, once. @throws if what it needs does not lie in the extension, or nothing may be compiled. */
export function startRecognizing(): Promise<Recognize> {
  started ??= start();
  return started;
}

async function start(): Promise<Recognize> {
  const [wasmBinary, letters] = await Promise.all([bytesAt(CORE), bytesAt(LETTERS)]);
  const quiet = (): void => undefined;
  let shown: (share: number) => void = quiet;
  const core = await create({
    wasmBinary,
    print: quiet,
    printErr: quiet,
    TesseractProgress: (percent) => shown(percent / 100),
  });
  core.FS.writeFile('eng.traineddata', new Uint8Array(letters));
  const api = new core.TessBaseAPI();
  if (api.Init(null, 'eng', 1) !== 0) throw new Error('The letters cannot be read');
  // Text wherever there is some, in lines: a screen is no page of a book.
  api.SetVariable('tessedit_pageseg_mode', '6');
  api.SetVariable('user_defined_dpi', '150');
  return (grey, progress) => {
    shown = progress;
    core.FS.writeFile('/input', pgmOf(grey));
    if (api.SetImageFile(1, 0) !== 0) throw new Error('The picture cannot be read');
    api.Recognize(null);
    return readTable(api.GetTSVText(0));
  };
}

async function bytesAt(path: string): Promise<ArrayBuffer> {
  const answer = await fetch(new URL(path, self.location.origin));
  return answer.arrayBuffer();
}
