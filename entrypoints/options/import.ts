import { type ImportPreview, LARGEST_IMPORT, previewImport } from '../../lib/store/transfer';
import { t } from '../../lib/ui/i18n';
import { changeInWords } from './change-words';
import type { ImportState, OptionsActions } from './state';

/** A letter has four bytes at most: a file with more cannot be one of ours, and is not even read. */
const MOST_BYTES = LARGEST_IMPORT * 4;

/** From the choice of a file to its changes, in two steps: what is shown is what is applied. */
export function createImport(
  show: (state: ImportState) => void,
): Pick<OptionsActions, 'previewImport' | 'applyImport' | 'cancelImport'> {
  let ready: Extract<ImportPreview, { ok: true }> | null = null;
  let turn = 0;
  const refuse = (message: string): void =>
    show({ step: 'refused', errors: [{ field: 'file', message: t(message) }] });
  const preview = async (file: Blob, mine: number): Promise<void> => {
    if (file.size > MOST_BYTES) return refuse('import_too_large');
    const read = await previewImport(await file.text());
    // Another file may have been chosen meanwhile.
    if (mine !== turn) return;
    if (!read.ok) {
      const errors = read.errors.map(({ field, message }) => ({ field, message: t(message) }));
      return show({ step: 'refused', errors });
    }
    ready = read;
    show({ step: 'preview', changes: read.changes.map(changeInWords) });
  };
  return {
    previewImport: (file) => {
      ready = null;
      turn++;
      preview(file, turn).catch(() => refuse('import_failed'));
    },
    applyImport: () => {
      const wanted = ready;
      ready = null;
      wanted?.apply().then(
        () => show({ step: 'done' }),
        () => refuse('import_failed'),
      );
    },
    cancelImport: () => {
      ready = null;
      turn++;
      show({ step: 'none' });
    },
  };
}
