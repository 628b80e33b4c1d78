import type { Tab } from './tab';
import { until } from './until';

/** What the popup shows, as its user reads it. */
export interface PopupSays {
  readonly title: string;
  /** "Guarded – checked just now", "Paused until 15:42", … */
  readonly status: string;
  /** Whether the shield is the green one. */
  readonly green: boolean;
  readonly proof: readonly { readonly line: string; readonly ok: boolean }[];
  /** The mode that is chosen, or null where there is no choice. */
  readonly mode: string | null;
  readonly exceptions: readonly string[];
  readonly problems: readonly string[];
  readonly buttons: readonly string[];
}

function read(): PopupSays {
  const clean = (element: Element | null | undefined): string =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
  return {
    title: clean(document.querySelector('h1')),
    status: clean(document.querySelector('header [role=status]')),
    green: document.querySelector('.status.guarded') !== null,
    proof: all('.proof li').map((item) => ({
      line: clean(item).replace(/^[✓✕–] ?/, ''),
      ok: item.matches('.ok'),
    })),
    mode: all('label').find((label) => label.querySelector(':checked'))?.textContent ?? null,
    exceptions: all('.exceptions li > div').map(clean),
    problems: all('[role=alert] code').map(clean),
    buttons: all('button').map(clean),
  };
}

/** Reads the popup as it is now. */
export const popupSays = (popup: Tab): Promise<PopupSays> => popup.evaluate(read);

/** Waits until the popup shows a status that begins with these words. */
export async function popupStatus(popup: Tab, status: string): Promise<PopupSays> {
  let last: PopupSays | undefined;
  try {
    return await until(`the popup says "${status}"`, async () => {
      last = await popupSays(popup);
      return last.status.startsWith(status) ? last : null;
    });
  } catch (error) {
    throw new Error(`${String(error)}; it says ${JSON.stringify(last)}`);
  }
}

/** Clicks a button or a choice of the popup by its text. */
export async function clickInPopup(popup: Tab, name: string): Promise<void> {
  await popup.bringToFront();
  const { x, y } = await until(`the popup has "${name}"`, () =>
    popup.evaluate(async (wanted) => {
      const middle = () => {
        const found = [...document.querySelectorAll('button, label, summary')].find(
          (element) => element.textContent?.trim() === wanted,
        );
        found?.scrollIntoView({ block: 'nearest' });
        const box = found?.getBoundingClientRect();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      };
      // What the browser says a moment later, of permissions for one, moves what is below it.
      const before = middle();
      await new Promise((resolve) => setTimeout(resolve, 150));
      const now = middle();
      return now && before?.x === now.x && before.y === now.y ? now : null;
    }, name),
  );
  await popup.clickAt(x, y);
}
