import type { Tab } from './tab';
import { until } from './until';

/** What people use of a page of the extension: things with a name. */

/** Runs in the page. A control by its accessible name, as far as labels and texts make it. */
function find(selector: string, name: string): { x: number; y: number } | null {
  const clean = (text: string | null | undefined): string =>
    (text ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (element: Element): string => {
    const labels = (element as HTMLInputElement).labels;
    return clean(
      element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.textContent,
    );
  };
  const all = [...document.querySelectorAll(selector)].filter((element) =>
    element.checkVisibility(),
  );
  // A modal dialog has the page behind it out of reach.
  const modal = document.querySelector('dialog:modal');
  const reachable = all.filter((element) => !modal || modal.contains(element));
  const found =
    reachable.find((element) => nameOf(element) === name) ??
    reachable.find((element) => nameOf(element).startsWith(name));
  if (!found) return null;
  found.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = found.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Clicks a button, a link, a box or a field by its name. */
export async function clickOn(page: Tab, name: string): Promise<void> {
  await page.bringToFront();
  const { x, y } = await until(`the page has "${name}"`, () =>
    page.evaluate(find, 'button, a, input, textarea, label, summary', name),
  );
  await page.clickAt(x, y);
}

/** Types into a field by its name, in place of what is there. */
export async function fill(page: Tab, name: string, text: string): Promise<void> {
  await clickOn(page, name);
  await page.press('Control+A');
  await page.press('Delete');
  await page.type(text);
}

/**
 * Chooses an entry of a list by the names of both. Lists open outside of the page, where no driver
 * reaches, so this is done as a script does it.
 */
export async function choose(page: Tab, list: string, entry: string): Promise<void> {
  await page.bringToFront();
  await until(`"${list}" has "${entry}"`, () =>
    page.evaluate(
      (wantedList, wantedEntry) => {
        const select = [...document.querySelectorAll('select')].find(
          (one) =>
            (one.getAttribute('aria-label') ?? one.labels[0]?.textContent ?? '') === wantedList,
        );
        const option = [...(select?.options ?? [])].find(({ text }) => text === wantedEntry);
        if (!select || !option || select.disabled) return false;
        select.value = option.value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      list,
      entry,
    ),
  );
}

/** The text of the page, as it is read. */
export const textOf = (page: Tab): Promise<string> =>
  page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
