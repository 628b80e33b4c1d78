import { SETTLE_MS } from '../../../lib/dialog/trust';
import type { RawScope } from './engine';
import type { Marks } from './marks';
import { readMarks } from './marks';
import { between, until } from './until';
import type { Warning, WarningButton } from './warning';
import { readWarning } from './warning';

const modifiers = new Set(['Control', 'Shift', 'Alt', 'Meta']);

/**
 * A document as a user has it in front of them: real keys, real clicks, real clipboard. Selectors
 * may step into open shadow roots with `host >>> inner`.
 */
export class Scope {
  constructor(protected readonly raw: RawScope) {}

  /** Runs a function in the page's own world. */
  async evaluate<A extends readonly unknown[], R>(
    fn: (...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>> {
    const call = `(async () => JSON.stringify((await (${fn})(...${JSON.stringify(args)})) ?? null))()`;
    return JSON.parse((await this.raw.run(call)) ?? 'null') as Awaited<R>;
  }

  /** Runs a script in the page's own world, past its policy. */
  async runScript(code: string): Promise<void> {
    await this.raw.run(`(() => { ${code}\n; return null; })()`);
  }

  /** Presses keys together, as in `Control+Shift+V`. */
  async press(combination: string): Promise<void> {
    const keys = combination.split('+');
    const held = keys.filter((key) => modifiers.has(key));
    const last = keys.at(-1) ?? '';
    const letter = held.includes('Shift') ? last.toUpperCase() : last.toLowerCase();
    const key = last.length === 1 && held.length > 0 ? letter : last;
    for (const modifier of held) await this.raw.key('down', modifier);
    await this.raw.key('down', key);
    await this.raw.key('up', key);
    for (const modifier of held.reverse()) await this.raw.key('up', modifier);
  }

  /** Types text key by key; a line break is the Enter key. */
  async type(text: string): Promise<void> {
    await this.raw.type(text);
  }

  /**
   * Writes text where no key of it matters: at once, as an input method or a list of phrases does, where
   * the browser has a way for that, which is a third of the time that it takes to type it.
   */
  async write(text: string): Promise<void> {
    await (this.raw.insert ?? this.raw.type)(text);
  }

  /**
   * Moves the caret, one drawn step after the other: an editor that draws its text later than it hears
   * of a key would put the caret back where it was.
   */
  async moveCaret(key: 'ArrowLeft' | 'ArrowRight', steps: number): Promise<void> {
    await this.settled();
    for (let step = 0; step < steps; step++) {
      await this.press(key);
      await this.settled();
    }
  }

  async paste(): Promise<void> {
    await this.press('Control+V');
  }

  /** Paste without formatting. */
  async pastePlain(): Promise<void> {
    await this.press('Control+Shift+V');
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.raw.mouse('down', x, y);
    await this.raw.mouse('up', x, y);
  }

  /** Holds the mouse button down until something happened, or forever if it never does. */
  async holdAt(x: number, y: number, released: () => Promise<unknown>): Promise<void> {
    await this.raw.mouse('down', x, y);
    try {
      await released();
    } finally {
      await this.raw.mouse('up', x, y);
    }
  }

  async click(selector: string): Promise<void> {
    const { x, y } = await this.centre(selector);
    await this.clickAt(x, y);
  }

  /** Opens a link in a tab of its own. */
  async middleClick(selector: string): Promise<void> {
    const { x, y } = await this.centre(selector);
    await this.raw.mouse('down', x, y, 'middle');
    await this.raw.mouse('up', x, y, 'middle');
  }

  /** Clicks while a key is held. */
  async clickWith(modifier: string, selector: string): Promise<void> {
    await this.raw.key('down', modifier);
    await this.click(selector);
    await this.raw.key('up', modifier);
  }

  /** Waits for an element, scrolls it into view and says where its centre is. */
  async centre(selector: string): Promise<{ x: number; y: number }> {
    return until(`${selector} is there`, () =>
      this.evaluate((path) => {
        let from: Document | ShadowRoot | null = document;
        let element: Element | null = null;
        for (const step of path.split(' >>> ')) {
          element = from?.querySelector(step) ?? null;
          from = element?.shadowRoot ?? null;
        }
        if (!element) return null;
        element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const box = element.getBoundingClientRect();
        return box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      }, selector),
    );
  }

  /** Gives an element the focus without a click. */
  async focus(selector: string): Promise<void> {
    await this.evaluate((s) => document.querySelector<HTMLElement>(s)?.focus(), selector);
  }

  /** The value of a form field. */
  async value(selector: string): Promise<string> {
    return this.evaluate((path) => {
      const steps = path.split(' >>> ');
      let element = document.querySelector(steps[0] ?? '');
      for (const step of steps.slice(1)) element = element?.shadowRoot?.querySelector(step) ?? null;
      return (element as HTMLInputElement | null)?.value ?? '';
    }, selector);
  }

  /** The rendered text of an element. */
  async text(selector: string): Promise<string> {
    return this.evaluate((s) => document.querySelector<HTMLElement>(s)?.innerText ?? '', selector);
  }

  /**
   * Two frames have been drawn: every handler and task of the last event has run. Should the page
   * be left meanwhile, it is the next page that settles.
   */
  async settled(): Promise<void> {
    const drawn = () =>
      new Promise<boolean>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)));
      });
    await until('the page settled', () => this.evaluate(drawn).catch(() => false));
  }

  /** Lets time pass in the page, in ms: where it, or the extension, does something after so long. */
  async pass(ms: number): Promise<void> {
    await this.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), ms);
  }

  /** The extension's dialog as it is now, or null. */
  async dialog(): Promise<Warning | null> {
    return this.inDialog(readWarning);
  }

  /** Runs a function on the extension's closed shadow root; null while it shows no dialog. */
  async inDialog<A extends readonly unknown[], R>(
    fn: (root: ShadowRoot, ...args: A) => R,
    ...args: A
  ): Promise<R | null> {
    const answer = await this.raw.runInWarning(`${fn}`, JSON.stringify(args));
    return answer === null ? null : (JSON.parse(answer) as R);
  }

  /** What the note beside a field says now; null while there is none. */
  async note(): Promise<string | null> {
    const read = (root: ShadowRoot): string | null => {
      const note = root.querySelector<HTMLElement>('[popover]');
      return note?.checkVisibility() ? note.innerText : null;
    };
    const answer = await this.raw.runInWarning(`${read}`, '[]', 'note');
    return answer === null ? null : (JSON.parse(answer) as string | null);
  }

  /** Presses the cross of that note. */
  async dismissNote(): Promise<void> {
    const find = (root: ShadowRoot): { x: number; y: number } | undefined => {
      const box = root.querySelector('.dismiss')?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    };
    const { x, y } = await until('there is a note', async () => {
      const found = await this.raw.runInWarning(`${find}`, '[]', 'note');
      return found === null ? null : (JSON.parse(found) as { x: number; y: number });
    });
    await this.clickAt(x, y);
  }

  /** The marks on what the page exposes; null while there are none. */
  async marks(): Promise<Marks | null> {
    const answer = await this.raw.runInWarning(`${readMarks}`, '[]', 'marks');
    return answer === null ? null : (JSON.parse(answer) as Marks | null);
  }

  /** Waits for a mark or a control of one, by the beginning of its text, and clicks it. */
  async clickMark(name: string): Promise<void> {
    const { x, y } = await until(`there is a mark "${name}"`, async () => {
      const marks = await this.marks();
      return marks?.controls.find((one) => one.name.startsWith(name));
    });
    await this.clickAt(x, y);
  }

  /** Waits until a dialog is open and listens. @param patience how long it may take, in ms. */
  async waitForDialog(patience?: number): Promise<Warning> {
    const awake = async (): Promise<Warning | null> => {
      const warning = await this.dialog();
      if (warning?.awake) return warning;
      // Asked meanwhile it could say nothing new.
      if (warning) await new Promise((resolve) => setTimeout(resolve, SETTLE_MS - between));
      return null;
    };
    return until('a dialog opened', awake, patience);
  }

  async waitForNoDialog(): Promise<void> {
    await until('the dialog closed', async () => (await this.dialog()) === null);
  }

  /** Lets the last event settle, then says what dialog it opened: null if none. */
  async dialogAfterSettling(): Promise<Warning | null> {
    await this.settled();
    return this.dialog();
  }

  /** A button of the dialog whose name begins with these words. */
  async button(name: string): Promise<WarningButton> {
    return until(`the dialog has a button "${name}"`, async () => {
      const all = (await this.dialog())?.buttons ?? [];
      return all.find((b) => b.name === name) ?? all.find((b) => b.name.startsWith(name));
    });
  }

  async clickButton(name: string): Promise<void> {
    const { x, y } = await this.button(name);
    await this.clickAt(x, y);
  }

  /** Holds a button down until the dialog is gone, as "hold to confirm" asks for. */
  async holdButton(name: string): Promise<void> {
    const { x, y } = await this.button(name);
    await this.holdAt(x, y, () => this.waitForNoDialog());
  }
}
