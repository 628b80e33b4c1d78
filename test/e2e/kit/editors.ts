import type { BrowserName } from './engine';
import type { Scope } from './scope';
import type { Tab } from './tab';
import { IN_CHROMIUM, IN_THE_WHOLE, type Tried } from './tried';
import { until } from './until';

/** An editor people meet on the web, on a fixture page of its own that sends what its model holds. */
export interface EditorPage {
  readonly name: string;
  /** Path and query of the page. */
  readonly path: string;
  readonly tried?: Tried;
  /** Where to click to write. */
  readonly selector: string;
  /** The name of the frame the editor lies in. */
  readonly frame?: string;
  /** The keys that redo, where they are not Control+Shift+Z. */
  readonly redo?: string;
  /** Where the editor takes no paste but the browser's own: the user gets the text on the clipboard. */
  readonly refusesIn?: BrowserName;
  /** The button that redoes, where no keys do. */
  readonly redoButton?: string;
}

const editable = '#editor [contenteditable=true]';
const at = (name: string, page: string, rest: Partial<EditorPage> = {}): EditorPage => ({
  name,
  path: `/editors/${page}`,
  selector: editable,
  ...rest,
});

/** Every editor; each test runs in all of them. */
export const editorPages: readonly EditorPage[] = [
  at('ProseMirror', 'prosemirror'),
  at('Tiptap', 'tiptap', { tried: IN_THE_WHOLE }),
  at('Lexical, rich text', 'lexical'),
  at('Lexical, plain text', 'lexical?plain', { tried: IN_THE_WHOLE }),
  at('Slate', 'slate'),
  at('Quill', 'quill'),
  at('Draft.js', 'draft', { redo: 'Control+Y' }),
  at('CodeMirror 5', 'codemirror5', { selector: '.CodeMirror-scroll' }),
  at('CodeMirror 6', 'codemirror6'),
  at('Monaco', 'monaco', {
    tried: IN_CHROMIUM,
    selector: '.monaco-editor .view-lines',
    refusesIn: 'firefox',
  }),
  at('CKEditor 5', 'ckeditor'),
  at('TinyMCE', 'tinymce', { selector: 'body', frame: 'editor' }),
  at('Trix', 'trix', {
    selector: 'trix-editor',
    redoButton: '[data-trix-action=redo]',
  }),
  at('Toast UI, Markdown', 'toastui', {
    tried: IN_THE_WHOLE,
    selector: '.toastui-editor-md-container .ProseMirror',
  }),
  at('Toast UI, rich text', 'toastui?wysiwyg', {
    tried: IN_THE_WHOLE,
    selector: '.toastui-editor-ww-container .ProseMirror',
  }),
  at('EasyMDE', 'easymde', { tried: IN_THE_WHOLE, selector: '.CodeMirror-scroll' }),
  at('one that takes every key itself', 'keys'),
];

const guarded = 'https://codeberg.org';
/** The same application under a name that Keyslip has no business with. */
const unguarded = 'https://editors.example.net';

/** One editor, open in a tab and with the caret in it. */
export class OpenEditor {
  private constructor(
    readonly page: EditorPage,
    readonly tab: Tab,
    /** The document that has the focus: the tab's, or the editor's frame. */
    readonly at: Scope,
  ) {}

  /** @param guard whether Keyslip runs there. */
  static async open(page: EditorPage, tab: Tab, guard: boolean): Promise<OpenEditor> {
    await tab.open(`${guard ? guarded : unguarded}${page.path}`);
    await until('the editor is there', () => tab.evaluate(() => window.readEditor !== undefined));
    const scope = page.frame ? await tab.frame(page.frame) : tab;
    await scope.click(page.selector);
    await scope.settled();
    return new OpenEditor(page, tab, scope);
  }

  /** What the editor's model holds. */
  read(): Promise<string> {
    return this.tab.evaluate(() => window.readEditor?.() ?? '');
  }

  /** Does something and waits for the model to change by it, and to stay: some do in several steps what is done at once. */
  async changed(act: () => Promise<void>): Promise<string> {
    const before = await this.read();
    await act();
    await until('the editor changed', async () => (await this.read()) !== before);
    return this.rest();
  }

  /** What the model holds once it has stayed the same while the page was drawn. */
  async rest(): Promise<string> {
    let last = '';
    await until('the editor is at rest', async () => {
      const before = await this.read();
      await this.at.settled();
      last = await this.read();
      return last === before;
    });
    return last;
  }

  undo(): Promise<void> {
    return this.at.press('Control+Z');
  }

  redo(): Promise<void> {
    const { redo = 'Control+Shift+Z', redoButton } = this.page;
    return redoButton ? this.at.click(redoButton) : this.at.press(redo);
  }
}
