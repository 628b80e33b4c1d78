import type { Browser } from 'puppeteer-core';

/** A node as WebDriver BiDi serialises it, closed shadow roots included. */
export interface BidiNode {
  readonly sharedId?: string;
  readonly value?: {
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly BidiNode[];
    readonly shadowRoot?: BidiNode | null;
  };
}

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
  on(event: string, listener: (entry: { readonly text?: string | null }) => void): void;
}

interface EvaluateResult {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown } & BidiNode;
  readonly exceptionDetails?: { readonly text: string };
}

/** The few WebDriver BiDi commands that the Firefox kit is made of. */
export class Bidi {
  readonly #connection: Connection;

  constructor(browser: Browser) {
    // Puppeteer speaks BiDi but keeps the connection to itself; its own pages know neither extension
    // pages nor closed shadow roots, so the kit talks to Firefox directly.
    this.#connection = (browser as unknown as { connection: Connection }).connection;
  }

  async send<T>(method: string, params: object): Promise<T> {
    return (await this.#connection.send(method, params)).result as T;
  }

  /** Reports console messages and uncaught errors of all pages. */
  async onLog(listener: (text: string) => void): Promise<void> {
    this.#connection.on('log.entryAdded', (entry) => listener(entry.text ?? ''));
    await this.send('session.subscribe', { events: ['log.entryAdded'] });
  }

  /** Runs an expression in a browsing context; whatever it resolves to comes back as it is. */
  async run(context: string, expression: string): Promise<string | null> {
    const answer = await this.send<EvaluateResult>('script.evaluate', {
      target: { context },
      expression,
      awaitPromise: true,
      userActivation: true,
    });
    return (success(answer)?.value as string | undefined) ?? null;
  }

  /** Calls a function with nodes as its arguments. */
  async call(context: string, fn: string, nodes: readonly string[]): Promise<string | null> {
    const answer = await this.send<EvaluateResult>('script.callFunction', {
      target: { context },
      functionDeclaration: fn,
      arguments: nodes.map((sharedId) => ({ sharedId })),
      awaitPromise: true,
    });
    return (success(answer)?.value as string | undefined) ?? null;
  }

  /** Serialises the whole document element, closed shadow roots included. */
  async tree(context: string): Promise<BidiNode> {
    return (await this.#serialised(context, 'document.documentElement', null)) as BidiNode;
  }

  /** What hangs from the document element beside head and body, three levels of it; the rest may be huge. */
  async hosts(context: string): Promise<readonly BidiNode[]> {
    const found = await this.#serialised(
      context,
      // Of a document of SVG, what lies in a place for HTML.
      "document.querySelectorAll(':root > :not(head, body, foreignObject), :root > foreignObject > *')",
      3,
    );
    return (found as { value?: readonly BidiNode[] }).value ?? [];
  }

  async #serialised(
    context: string,
    expression: string,
    maxDomDepth: number | null,
  ): Promise<unknown> {
    const answer = await this.send<EvaluateResult>('script.evaluate', {
      target: { context },
      expression,
      awaitPromise: false,
      serializationOptions: { maxDomDepth, includeShadowTree: 'all' },
    });
    return success(answer) ?? {};
  }

  /** The tab whose address ends so. */
  async find(end: string): Promise<string | undefined> {
    const { contexts } = await this.send<{ contexts: { context: string; url: string }[] }>(
      'browsingContext.getTree',
      { maxDepth: 0 },
    );
    return contexts.find(({ url }) => url.endsWith(end))?.context;
  }

  /** The context whose code may do everything the browser itself may. */
  async privileged(): Promise<string> {
    const tree = await this.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
      'moz:scope': 'chrome',
    });
    return tree.contexts[0]?.context ?? '';
  }
}

function success(answer: EvaluateResult): EvaluateResult['result'] {
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
  return answer.result;
}
