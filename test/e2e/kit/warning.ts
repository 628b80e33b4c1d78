/** A button or link of the warning, as the user meets it. */
export interface WarningButton {
  readonly name: string;
  readonly disabled: boolean;
  /** Centre, in the coordinates of the document under test. */
  readonly x: number;
  readonly y: number;
}

/** What the extension's dialog shows. */
export interface Warning {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly text: string;
  /** Whether the page behind it is out of reach. */
  readonly modal: boolean;
  /** Whether its controls answer yet: just opened, they wait so that nothing is pressed by accident. */
  readonly awake: boolean;
  /** Name of the control that has the focus, or ''. */
  readonly focused: string;
  readonly buttons: readonly WarningButton[];
}

/**
 * Reads the dialog in a closed shadow root. Runs in the page, so it may use nothing from outside.
 * @returns null when there is no open dialog.
 */
export function readWarning(root: ShadowRoot): Warning | null {
  const dialog = root.querySelector<HTMLElement>('[role=alertdialog]');
  if (!dialog?.checkVisibility()) return null;
  const clean = (text: string | null | undefined): string =>
    (text ?? '').replace(/\s+/g, ' ').trim();
  const referred = (element: Element, attribute: string): string =>
    clean(
      (element.getAttribute(attribute) ?? '')
        .split(/\s+/)
        .map((id) => (id ? root.getElementById(id)?.textContent : ''))
        .join(' '),
    );
  const nameOf = (element: Element): string =>
    referred(element, 'aria-labelledby') ||
    clean(element.getAttribute('aria-label')) ||
    clean(element instanceof HTMLElement ? element.innerText : element.textContent);
  const controls = [...dialog.querySelectorAll<HTMLElement>('button, [role=button], a[href]')];
  return {
    role: dialog.getAttribute('role') ?? '',
    name: referred(dialog, 'aria-labelledby') || clean(dialog.getAttribute('aria-label')),
    description: referred(dialog, 'aria-describedby'),
    text: dialog.innerText,
    modal: dialog.matches(':modal'),
    awake: dialog.dataset.fresh === undefined,
    focused: root.activeElement ? nameOf(root.activeElement) : '',
    buttons: controls
      .filter((control) => control.checkVisibility())
      .map((control) => {
        const box = control.getBoundingClientRect();
        return {
          name: nameOf(control),
          disabled: control.matches(':disabled, [aria-disabled=true]'),
          x: box.x + box.width / 2,
          y: box.y + box.height / 2,
        };
      }),
  };
}
