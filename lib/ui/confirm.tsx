import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from './i18n';

interface ConfirmProps {
  /** The button that asks, and the one that does it. */
  label: string;
  title: string;
  /** What will be gone. */
  children: ComponentChildren;
  onConfirm: () => void;
  disabled?: boolean;
}

/** A button for what cannot be undone: it asks first, in the browser's own modal dialog. */
export function Confirm({
  label,
  title,
  children,
  onConfirm,
  disabled = false,
}: ConfirmProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (open) dialog.current?.showModal();
  }, [open]);
  // Closing it gives the focus back to the button.
  const close = (): void => dialog.current?.close();
  return (
    <>
      <button type="button" class="danger" disabled={disabled} onClick={() => setOpen(true)}>
        {label}
      </button>
      {open && (
        <dialog ref={dialog} aria-labelledby={id} onClose={() => setOpen(false)}>
          <h2 id={id}>{title}</h2>
          <p>{children}</p>
          <div class="row">
            <button type="button" onClick={close}>
              {t('cancel')}
            </button>
            <button
              type="button"
              class="danger"
              onClick={() => {
                close();
                onConfirm();
              }}
            >
              {label}
            </button>
          </div>
        </dialog>
      )}
    </>
  );
}
