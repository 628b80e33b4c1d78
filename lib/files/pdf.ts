import type { Budget } from './limits';
import type { Entry } from './types';

/** A page with less text than this says nothing by it, in characters. */
const FEW = 16;
/** A picture, as its dictionary says, which is never packed as it belongs to a stream (ISO 32000, 7.5.7). */
const IMAGE = /\/Subtype\s{0,4}\/Image\b/;

/**
 * The text of a PDF, page by page, with the addresses of its links, what was entered in its forms, and what its
 * scripts say; then what is said of it (title, keywords, XMP, bookmarks), and the files attached to it. PDF.js reads it, in the build of `unpdf`, which needs neither a
 * worker of its own nor a canvas.
 * @throws an error named `Encrypted` if it opens with a password only.
 */
export async function* readPdf(data: Uint8Array, budget: Budget): AsyncGenerator<Entry> {
  const { getDocument } = await import('unpdf/pdfjs');
  const task = getDocument({
    // PDF.js takes the buffer away.
    data: data.slice(),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const pdf = await task.promise.catch((error: unknown) => {
      throw named(error) === 'PasswordException' ? encrypted() : error;
    });
    let isBlank = false;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const text = [await textOf(page), ...(await extrasOf(page))].join('\n');
      page.cleanup();
      if (!budget.take(text.length)) {
        yield { name: '', unread: 'too-large' };
        return;
      }
      yield { name: '', text };
      isBlank ||= text.trim().length < FEW;
    }
    // A page that was scanned is all picture.
    if (isBlank && IMAGE.test(new TextDecoder('latin1').decode(data)))
      yield { name: '', unread: 'media' };
    const about = (await aboutIn(pdf)).join('\n');
    if (budget.take(about.length)) yield { name: '', text: about };
    const attached = (await pdf.getAttachments()) as Record<string, Attachment> | null;
    for (const { filename, content } of Object.values(attached ?? {})) {
      if (content && budget.take(content.length)) yield { name: filename, bytes: content };
    }
  } finally {
    await task.destroy();
  }
}

interface Attachment {
  readonly filename: string;
  readonly content?: Uint8Array;
}

interface Page {
  getTextContent(): Promise<{ items: readonly object[] }>;
  getAnnotations(): Promise<readonly object[]>;
  getJSActions(): Promise<unknown>;
}

async function textOf(page: Page): Promise<string> {
  const { items } = await page.getTextContent();
  return (items as readonly { str?: string; hasEOL?: boolean }[])
    .map(({ str = '', hasEOL }) => (hasEOL ? `${str}\n` : str))
    .join('');
}

async function extrasOf(page: Page): Promise<string[]> {
  const annotations = (await page.getAnnotations()) as readonly Record<string, unknown>[];
  return [
    ...annotations.flatMap(({ url, unsafeUrl, fieldValue, contentsObj, actions }) => [
      ...textsIn(url ?? unsafeUrl),
      ...textsIn(fieldValue),
      ...textsIn((contentsObj as { str?: string } | undefined)?.str),
      ...textsIn(actions),
    ]),
    ...textsIn(await page.getJSActions().catch(() => null)),
  ];
}

/** As much of a document as is asked here. */
interface Document {
  getMetadata(): Promise<{ info: object; metadata: { getRaw(): unknown } | null }>;
  getOutline(): Promise<unknown>;
  getJSActions(): Promise<unknown>;
}

/** What is said of a document. What is broken of it is no reason not to look at the rest. */
async function aboutIn(pdf: Document): Promise<string[]> {
  const asked = [
    pdf.getMetadata().then(({ info, metadata }) => [info, metadata?.getRaw()]),
    pdf.getOutline(),
    pdf.getJSActions(),
  ];
  const answers = await Promise.allSettled(asked);
  return answers.flatMap((answer) => (answer.status === 'fulfilled' ? textsIn(answer.value) : []));
}

/** Outlines have their parts in them, hardly deeper than this. */
const DEEPEST = 12;

/** All texts in an object of plain data. */
function textsIn(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  return Object.values(value).flatMap((one) => textsIn(one, depth + 1));
}

const named = (error: unknown): string => (error instanceof Error ? error.name : '');

function encrypted(): Error {
  const error = new Error('Opens with a password only');
  error.name = 'Encrypted';
  return error;
}
