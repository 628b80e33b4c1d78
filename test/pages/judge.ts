import { findEncoded } from './encodings';

/** One HTTP request as it came off the wire. */
export interface Received {
  readonly method: string;
  readonly host: string;
  /** Path without the query. */
  readonly path: string;
  /** Path with the query, exactly as sent. */
  readonly url: string;
  /** Names and values in turn, as Node's `rawHeaders`. */
  readonly headers: readonly string[];
  readonly body: Buffer;
}

/** One WebSocket message; `socket` tells the connections apart. */
export interface SocketMessage {
  readonly socket: number;
  readonly host: string;
  readonly path: string;
  readonly data: Buffer;
}

/** Where and in what disguise a secret arrived. Never holds the secret. */
export interface Leak {
  readonly where: 'url' | 'header' | 'body' | 'websocket' | 'websocket frames joined';
  readonly what: string;
  readonly encoding: string;
}

/** Records everything that reached the servers and says whether a secret was in it. */
export class Judge {
  requests: Received[] = [];
  messages: SocketMessage[] = [];

  record(request: Received): void {
    this.requests.push(request);
  }

  recordMessage(message: SocketMessage): void {
    this.messages.push(message);
  }

  /** Forgets everything received so far. */
  reset(): void {
    this.requests = [];
    this.messages = [];
  }

  /** Requests that carried a body to this path, in order of arrival. */
  received(path: string): Received[] {
    return this.requests.filter((request) => request.path === path && request.method !== 'GET');
  }

  /** WebSocket messages sent to this path, as text. */
  receivedMessages(path: string): string[] {
    return this.messages.filter((m) => m.path === path).map((m) => m.data.toString('utf8'));
  }

  /** Every place where the secret arrived, in whatever encoding. */
  leaks(secret: string): Leak[] {
    const found: Leak[] = [];
    const look = (where: Leak['where'], what: string, data: Buffer): void => {
      const encoding = findEncoded(data, secret);
      if (encoding) found.push({ where, what, encoding });
    };
    for (const request of this.requests) {
      const what = `${request.method} ${request.host}${request.path}`;
      look('url', what, Buffer.from(`${request.host}${request.url}`, 'latin1'));
      look('header', what, Buffer.from(request.headers.join('\n'), 'latin1'));
      look('body', what, request.body);
    }
    for (const message of this.messages) {
      look('websocket', `${message.host}${message.path}`, message.data);
    }
    for (const socket of new Set(this.messages.map((message) => message.socket))) {
      const frames = this.messages.filter((message) => message.socket === socket);
      const what = `${frames[0]?.host}${frames[0]?.path}`;
      const joined = Buffer.concat(frames.map((frame) => frame.data));
      if (frames.length < 2) continue;
      look('websocket frames joined', what, joined);
      // A letter each, behind something else.
      const ends = Buffer.concat(frames.map((frame) => frame.data.subarray(-1)));
      look('websocket frames joined', what, ends);
    }
    return found;
  }
}
