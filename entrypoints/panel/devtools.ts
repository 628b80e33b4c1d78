import type { Loaded } from '../../lib/page/source/devtools-access';

/**
 * The interface of the developer tools. Chrome's has callbacks even where the rest of it has promises,
 * and Firefox's has promises.
 */
type Ask<T extends unknown[]> = (callback?: (...answer: T) => void) => Promise<T> | undefined;

interface Resource {
  readonly url: string;
  readonly type?: string;
  readonly getContent: Ask<[text: string | null, encoding: string]>;
}

interface Entry {
  readonly request: { readonly url: string };
  readonly response: {
    readonly content: {
      readonly mimeType?: string;
      readonly text?: string;
      readonly encoding?: string;
    };
  };
  readonly _resourceType?: string;
  readonly getContent?: Ask<[text: string | null, encoding: string]>;
}

interface Event<T> {
  addListener(hear: (what: T) => void): void;
}

export interface Devtools {
  readonly inspectedWindow: {
    readonly eval: (
      code: string,
      callback?: (address: string) => void,
    ) => Promise<[string]> | undefined;
    /** Chrome alone. */
    readonly getResources?: (callback: (resources: Resource[]) => void) => void;
    readonly onResourceAdded?: Event<Resource>;
  };
  readonly network: {
    readonly getHAR: (callback?: (har: Har) => void) => Promise<Har> | undefined;
    readonly onRequestFinished: Event<Entry>;
    readonly onNavigated: Event<string>;
  };
}

interface Har {
  readonly entries: readonly Entry[];
}

const hasPromises: boolean = import.meta.env.FIREFOX;

/** Address of the inspected page. */
export function addressOf({ inspectedWindow }: Devtools): Promise<string> {
  const code = 'location.href';
  return new Promise((resolve) => {
    if (hasPromises) void inspectedWindow.eval(code)?.then(([address]) => resolve(address));
    else inspectedWindow.eval(code, resolve);
  });
}

/** What the page has loaded so far, as far as the tools have seen it. */
export async function loadedSoFar({ inspectedWindow, network }: Devtools): Promise<Loaded[]> {
  const { entries } = await new Promise<Har>((resolve) => {
    if (hasPromises) void network.getHAR()?.then(resolve);
    else network.getHAR(resolve);
  });
  const resources = await new Promise<Resource[]>((resolve) => {
    if (inspectedWindow.getResources) inspectedWindow.getResources(resolve);
    else resolve([]);
  });
  return [...entries.filter(hasText).map(ofEntry), ...resources.map(ofResource)];
}

/** Firefox lists what is still on its way as well, without a text, and tells of it when it has come. */
const hasText = ({ getContent, response }: Entry): boolean =>
  getContent !== undefined || Boolean(response.content.text);

/**
 * When to ask again what was loaded, in ms after a page has come. Firefox tells of no request that its cache
 * answered, and has all of them in its list a little later.
 */
export const askAgainAfter: readonly number[] = hasPromises ? [500, 1500, 4000, 10_000] : [];

/** Hears of all that the page loads from now on. */
export function watchLoaded(
  { inspectedWindow, network }: Devtools,
  hear: (loaded: Loaded) => void,
) {
  network.onRequestFinished.addListener((entry) => hear(ofEntry(entry)));
  inspectedWindow.onResourceAdded?.addListener((resource) => hear(ofResource(resource)));
}

const ofResource = (resource: Resource): Loaded => ({
  url: resource.url,
  mime: null,
  type: resource.type ?? null,
  content: () => contentOf(resource),
});

function ofEntry(entry: Entry): Loaded {
  const { content } = entry.response;
  return {
    url: entry.request.url,
    mime: content.mimeType ?? null,
    type: entry._resourceType ?? null,
    content: async () => {
      const { getContent } = entry;
      if (getContent) return contentOf({ getContent: getContent.bind(entry) });
      if (content.text === undefined) return null;
      return { text: content.text, isBase64: content.encoding === 'base64' };
    },
  };
}

async function contentOf(of: Pick<Resource, 'getContent'>): ReturnType<Loaded['content']> {
  const [text, encoding] = await new Promise<[string | null, string]>((resolve) => {
    if (hasPromises) void of.getContent()?.then(resolve);
    else of.getContent((...answer) => resolve(answer));
  });
  // Firefox has an empty text for what its cache answered and it did not keep: that is not to count as read.
  if (text === null || text === undefined || (hasPromises && text === '')) return null;
  // Firefox names the media type here where it is no base64.
  return { text, isBase64: encoding === 'base64' };
}
