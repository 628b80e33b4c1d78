import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type RawTab, VIEWPORT } from './engine';
import { Scope } from './scope';
import { until } from './until';

/** A tab: the page under test, or a page of the extension. */
export class Tab extends Scope {
  #resized = false;

  /** @param closed comes after the tab is closed. */
  constructor(
    protected override readonly raw: RawTab,
    private readonly closed: () => Promise<void> = async () => undefined,
  ) {
    super(raw);
  }

  /** Loads an address and waits for the load event. */
  async open(url: string): Promise<void> {
    await this.raw.goto(url);
  }

  /** The frame of this name, once its document has loaded. */
  async frame(name: string): Promise<Scope> {
    const raw = await until(`frame ${name} is there`, () => this.raw.frame(name));
    const frame = new Scope(raw);
    await until(`frame ${name} has loaded`, () =>
      frame.evaluate(
        () => document.readyState === 'complete' && document.body.childElementCount > 0,
      ),
    );
    return frame;
  }

  /** Chooses files for an input that only scripts of the page know. @param expression what it is in the page. */
  async chooseFilesFor(expression: string, ...paths: string[]): Promise<void> {
    await this.raw.chooseFilesFor(expression, paths);
  }

  /** Chooses files for an input, as a user does in the browser's chooser. */
  async chooseFiles(selector: string, ...paths: string[]): Promise<void> {
    await this.raw.chooseFiles(selector, paths);
  }

  /** Drops files from outside of the browser on an element. */
  async dropFiles(selector: string, ...paths: string[]): Promise<void> {
    const { x, y } = await this.centre(selector);
    if (!this.raw.dropFiles) throw new Error('No drop of files can be made in this browser');
    await this.raw.dropFiles(x, y, paths);
  }

  /** Drags what is selected around a point to another one, with the mouse. */
  async dragText(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    await this.raw.mouse('down', from.x, from.y);
    const steps = 8;
    for (let i = 1; i <= steps; i++) {
      const at = (a: number, b: number) => a + ((b - a) * i) / steps;
      await this.raw.mouse('move', at(from.x, to.x), at(from.y, to.y));
    }
    await this.raw.mouse('up', to.x, to.y);
  }

  /** The whole DOM, closed shadow roots included, as text to search in. */
  async domDump(): Promise<string> {
    return this.raw.domDump();
  }

  async setViewport(width: number, height: number): Promise<void> {
    this.#resized = true;
    await this.raw.setViewport(width, height);
  }

  /**
   * Leaves the page and makes the tab as a new one is, but for what other sites that it has been to keep in
   * its session storage.
   * @returns whether that could be done; a tab that a test has lost is of no use any more.
   */
  async clear(): Promise<boolean> {
    await this.evaluate(() => sessionStorage.clear()).catch(() => undefined);
    if (!(await this.raw.leave())) return false;
    if (this.#resized) await this.raw.setViewport(VIEWPORT.width, VIEWPORT.height);
    this.#resized = false;
    return true;
  }

  /** A finger comes, goes elsewhere or lets go. */
  async touch(action: 'down' | 'move' | 'up', at: { x: number; y: number }): Promise<void> {
    await this.raw.touch(action, at.x, at.y);
  }

  /** Writes a PNG of what is in view. */
  async screenshot(path: string): Promise<void> {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, await this.raw.screenshot());
  }

  async bringToFront(): Promise<void> {
    await this.raw.bringToFront();
  }

  /** Gives the extension what a click on its button gives: this tab's address. */
  async grantActiveTab(): Promise<void> {
    await this.raw.grantActiveTab();
  }

  async close(): Promise<void> {
    await this.raw.close();
    await this.closed();
  }
}
