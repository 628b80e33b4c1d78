/** The two browsers every spec runs in. */
export type BrowserName = 'chromium' | 'firefox';

/** What the extension shows in a page: its dialog, a note beside a field, or marks on what it exposes. */
export type Surface = 'dialog' | 'note' | 'marks';

export interface LaunchOptions {
  /** Port of the fixture server, to which every host is mapped. */
  readonly port: number;
  /** Folder of the unpacked extension; Firefox takes its zip as well. */
  readonly extension: string;
  /** Profile folder; kept by a restart. */
  readonly profile: string;
  /** The profile is new: the extension is being installed, and welcomes its user. */
  readonly first: boolean;
  /** Show windows; needs a display. */
  readonly headed?: boolean;
  /** Device pixels for each CSS pixel; in Chromium alone, for pictures. */
  readonly scale?: number;
  /** As on a phone: fingers and nothing to hover with. */
  readonly touch?: boolean;
}

export interface Media {
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: boolean;
  /** As on paper. */
  readonly print?: boolean;
}

export type MouseButton = 'left' | 'middle';

/** A document that code can run in and that the mouse can reach: a tab, or a frame in a tab. */
export interface RawScope {
  /** Runs an expression in the page's own world; its JSON text comes back. */
  run(expression: string): Promise<string | null>;
  /**
   * Runs a function with a closed shadow root of the extension as its first argument.
   * @returns the JSON text of its result, or null while no warning (or note, or marks) is there.
   */
  runInWarning(fn: string, args: string, surface?: Surface): Promise<string | null>;
  /** Trusted mouse events; coordinates are those of this document's viewport. */
  mouse(action: 'move' | 'down' | 'up', x: number, y: number, button?: MouseButton): Promise<void>;
  /** Trusted key events; names as in KeyboardEvent.key. */
  key(action: 'down' | 'up', key: string): Promise<void>;
  /** Types text key by key. */
  type(text: string): Promise<void>;
  /** Puts text in at once, as an input method does; `null` where no driver can. */
  insert: ((text: string) => Promise<void>) | null;
}

export interface RawTab extends RawScope {
  goto(url: string): Promise<void>;
  /** Chooses files for an input by the browser's own chooser; the change is trusted. */
  chooseFiles(selector: string, paths: readonly string[]): Promise<void>;
  /** The same for an input that a script of the page opens. @param expression what it is in the page. */
  chooseFilesFor(expression: string, paths: readonly string[]): Promise<void>;
  /** Drops files from outside of the browser; `null` where the browser cannot be made to. */
  dropFiles: ((x: number, y: number, paths: readonly string[]) => Promise<void>) | null;
  /** The frame of this name, once it is there. */
  frame(name: string): Promise<RawScope | null>;
  /** The whole DOM as the browser sees it, closed shadow roots included, as JSON. */
  domDump(): Promise<string>;
  setViewport(width: number, height: number): Promise<void>;
  /** Trusted events of one finger. */
  touch(action: 'down' | 'move' | 'up', x: number, y: number): Promise<void>;
  screenshot(): Promise<Buffer>;
  bringToFront(): Promise<void>;
  /** Gives the extension what a click on its button gives: this tab's address. The tab is in front. */
  grantActiveTab(): Promise<void>;
  /** Goes to a blank page; whether that could be done. */
  leave(): Promise<boolean>;
  close(): Promise<void>;
}

/** What a user says of the extension's access to sites, in the browser's own dialogs and settings. */
export interface Access {
  /** Says yes to the next request for this match pattern. */
  grantNext(pattern: string): Promise<void>;
  /** Says no to the next request, or leaves it unanswered where its dialog cannot be reached. */
  refuseNext(): Promise<void>;
  /** Takes away what was granted, or what the manifest names. */
  withdraw(pattern: string): Promise<void>;
  /** Everything as after an installation. */
  restore(): Promise<void>;
}

/** The size of what a tab shows, unless a test changes it. */
export const VIEWPORT = { width: 1200, height: 800 };

/** What differs between the browsers; everything else is in Tab and Kit. */
export interface Engine {
  readonly name: BrowserName;
  readonly access: Access;
  newTab(): Promise<RawTab>;
  /** Opens a page of the extension in a tab of its own. */
  openExtensionPage(path: string): Promise<RawTab>;
  /** Runs an expression where the extension's own APIs are, without opening one of its pages. */
  runInExtension(expression: string): Promise<string | null>;
  /**
   * Picks an entry of the context menu, or presses a shortcut, over the tab in front: what the browser
   * tells the extension then, since no driver reaches either.
   */
  invoke(how: 'menu' | 'shortcut', name: string): Promise<void>;
  /** Loads the extension anew, as an update does, under the pages that are open. */
  reloadExtension(): Promise<void>;
  /** Switches the extension off and on again, as its user can on the browser's own page. */
  switchOffAndOn(meanwhile: () => Promise<void>): Promise<void>;
  /** Puts the background to sleep. */
  stopBackground(): Promise<void>;
  /** Puts text on the clipboard without touching the page under test. */
  copy(text: string, html?: string): Promise<void>;
  /**
   * Lets pages of an origin read the clipboard by script, or none of them any more; `null` where the browser asks at each
   * time.
   */
  letReadClipboard: ((origin: string | null) => Promise<void>) | null;
  setMedia(media: Media): Promise<void>;
  /** All console messages and uncaught errors since the launch. */
  consoleText(): Promise<string>;
  /** Addresses on the network that the extension itself has asked for since the launch. */
  extensionRequests(): Promise<readonly string[]>;
  close(): Promise<void>;
}
