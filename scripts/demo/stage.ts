import { join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Kit } from '../../test/e2e/kit/kit';
import type { Tab } from '../../test/e2e/kit/tab';
import { until } from '../../test/e2e/kit/until';
import type { Warning } from '../../test/e2e/kit/warning';
import type { Fixtures } from '../../test/pages/server';

interface StageOptions {
  /** Folder for the pictures, with its closing slash. */
  readonly pictures: string;
  /** Somebody watches a window, so the story leaves them time to look. */
  readonly headed: boolean;
}

/** How long a picture stays for somebody who watches, in ms. */
const look = 1_800;

/** What the story is told with: a browser, the servers, a terminal and a camera. */
export class Stage {
  readonly #options: StageOptions;
  readonly #secrets: string[] = [];
  #scene = 0;
  #pictures = 0;
  #title = '';
  #tab: Tab | undefined;

  constructor(
    readonly kit: Kit,
    readonly site: Fixtures,
    options: StageOptions,
  ) {
    this.#options = options;
  }

  begin(title: string): void {
    this.#title = title;
    console.log(`\n${++this.#scene}. ${title}`);
  }

  /** Opens a page in a tab of its own. */
  async open(url: string): Promise<Tab> {
    this.#tab = await this.kit.newTab();
    await this.#tab.open(url);
    return this.#tab;
  }

  /** A made-up key that is never to arrive at any server. It is not printed. */
  guard(secret: string): string {
    this.#secrets.push(secret);
    return secret;
  }

  say(text: string): void {
    console.log(`   ${text}`);
  }

  /** What the dialog says after a key was pressed: who stopped what, and the kind of key. */
  held(key: string, { name, buttons }: Warning): void {
    const choices = buttons.filter((button) => !button.disabled).map((button) => button.name);
    this.say(`${key}. ${name.replace(/^(Keyslip stopped this \w+) /, '$1: ')}.`);
    this.say(`     [ ${choices.join(' | ')} ]`);
  }

  /** Shows text that arrived, line by line. */
  received(where: string, text: string): void {
    console.log(`   ${where} received:`);
    for (const line of text.split('\n')) console.log(`     | ${line}`);
  }

  /** Takes a picture of a tab, and lets whoever watches look at it. */
  async picture(tab: Tab, name: string): Promise<void> {
    await tab.settled();
    const number = String(++this.#pictures).padStart(2, '0');
    const file = join(this.#options.pictures, `${number}-${name}.png`);
    await tab.screenshot(file);
    console.log(`   [${relative(process.cwd(), file)}]`);
    if (this.#options.headed) await new Promise((resolve) => setTimeout(resolve, look));
  }

  /** The story breaks off here if this is not so. */
  check(what: string, actual: unknown, expected: unknown): void {
    if (isDeepStrictEqual(actual, expected)) return;
    throw new Error(`${what}: expected ${shown(expected)}, found ${shown(actual)}`);
  }

  /** Waits until something has become so. */
  async becomes<T>(what: string, read: () => Promise<T>, expected: T): Promise<void> {
    await until(what, async () => isDeepStrictEqual(await read(), expected));
  }

  /** Waits until a page, or the one that it is on its way to, shows this text. */
  async shows(tab: Tab, text: string): Promise<void> {
    // While a page is being left there is nothing to read in it.
    let shown = '';
    const read = async () => {
      shown = await tab.text('body').catch(() => '');
      return shown.includes(text);
    };
    await until(`the page shows "${text}"`, read).catch((error: Error) => {
      throw new Error(`${error.message}\n  It shows: ${shown}`);
    });
  }

  /** Ends a scene: nothing that reached any server so far has a guarded key in it. */
  async end(): Promise<void> {
    const { requests, messages } = this.site.judge;
    const leaks = this.#secrets.flatMap((secret) => this.site.judge.leaks(secret));
    this.check('keys that reached a server', leaks, []);
    const keys = this.#secrets.length === 1 ? 'The key' : `The ${this.#secrets.length} keys`;
    this.say(
      `✓ ${keys} never arrived: ${requests.length} requests and ${messages.length} messages searched in every encoding.`,
    );
    await this.#tab?.close();
  }

  /** After the story: what the extension itself has kept. */
  async close(): Promise<void> {
    const kept = `${await this.kit.storageDump()}\n${await this.kit.consoleText()}`;
    const found = this.#secrets.filter((secret) => kept.includes(secret)).length;
    this.check('keys in the storage or the console of the extension', found, 0);
    console.log('\n✓ No key is in the storage of the extension, nor in any console.');
    console.log(`  Pictures of every step: ${relative(process.cwd(), this.#options.pictures)}/`);
  }

  fail(error: unknown): void {
    const reason = error instanceof Error ? error.message : 'unknown reason';
    console.log(`\n✗ Scene ${this.#scene} (${this.#title}) broke off.\n  ${this.#clean(reason)}`);
  }

  /** An error of a browser can quote the page, and with it what was typed. */
  #clean(text: string): string {
    return this.#secrets.reduce((rest, secret) => rest.replaceAll(secret, '(a key)'), text);
  }
}

const shown = (value: unknown): string => JSON.stringify(value);
