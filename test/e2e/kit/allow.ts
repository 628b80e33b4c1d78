import type { Scope } from './scope';
import { until } from './until';

/** Presses Tab until the focus is on a control whose name begins with these words. */
async function tabTo(scope: Scope, name: string): Promise<void> {
  await until(`Tab reaches "${name}"`, async () => {
    if ((await scope.dialog())?.focused.startsWith(name)) return true;
    await scope.press('Tab');
    return (await scope.dialog())?.focused.startsWith(name);
  });
}

/**
 * Goes through "Always allow here…" by keyboard alone, from the open dialog to its end.
 * @param scope "Only this key", "Every key of this kind", …
 * @param reason its first letter picks it in the list.
 */
export async function allowByKeyboard(tab: Scope, scope: string, reason: string): Promise<void> {
  await tabTo(tab, 'Always allow here');
  await tab.press('Enter');
  const chosen = (): Promise<string | null> =>
    tab.inDialog((root) => root.querySelector('input:checked')?.parentElement?.innerText ?? '');
  await until(`"${scope}" is chosen`, async () => {
    if ((await chosen())?.trim() === scope) return true;
    await tab.press('ArrowDown');
    return (await chosen())?.trim() === scope;
  });
  await tab.press('Tab');
  await tab.type(reason.slice(0, 1));
  await until(`"${reason}" is chosen`, async () => {
    const picked = await tab.inDialog(
      (root) => root.querySelector('select')?.selectedOptions[0]?.text ?? '',
    );
    return picked === reason;
  });
  await tabTo(tab, 'Allow and');
  await tab.press('Enter');
  await tab.waitForNoDialog();
}
