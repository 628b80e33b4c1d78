import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { RawTab } from './engine';
import { Scope } from './scope';
import { until } from './until';

/** A tab: the page under test, or a page of the extension. */
export class Tab extends Scope {
  constructor(protected override readonly raw: RawTab) {
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

  /** The whole DOM, closed shadow roots included, as text to search in. */
  async domDump(): Promise<string> {
    return this.raw.domDump();
  }

  async setViewport(width: number, height: number): Promise<void> {
    await this.raw.setViewport(width, height);
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
  }
}
