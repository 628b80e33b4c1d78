import type { IncomingHttpHeaders } from 'node:http';

/** What somebody posted to one of the fixture applications. */
export interface Post {
  readonly author: string;
  readonly text: string;
}

/** What the applications remember between requests; emptied before each test. */
export interface Store {
  issue: { title: string; body: string } | undefined;
  readonly comments: Post[];
}

/** One request to a fixture application. */
export interface Visit {
  readonly method: string;
  readonly host: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly store: Store;
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cookies?: readonly string[];
  /** An array is sent piece by piece, the way assistants stream; bytes are what `headers` says of them. */
  readonly body: string | Uint8Array | readonly string[];
  /** Nothing more comes, and the answer never ends. */
  readonly endless?: boolean;
}

/** A fixture application: answers a visit, or leaves it to the 404 page. */
export type Application = (visit: Visit) => Reply | undefined | Promise<Reply | undefined>;

/** A JSON answer. */
export function json(value: unknown): Reply {
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

/** Sends the browser on with GET after a POST. */
export function seeOther(location: string): Reply {
  return { status: 303, headers: { location }, body: '' };
}

/** Reads the fields of a posted form, urlencoded or multipart. */
export async function formFields(visit: Visit): Promise<(name: string) => string> {
  const type = visit.headers['content-type'] ?? '';
  const form = await new Response(new Uint8Array(visit.body), {
    headers: { 'content-type': type },
  }).formData();
  return (name) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
}
