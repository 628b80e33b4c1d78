import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { generate } from 'selfsigned';
import { asset } from './assets';
import { Judge } from './judge';
import type { Reply, Store, Visit } from './site';
import { applications } from './sites';
import { acceptWebSocket } from './websocket';

/** The running fixture applications and the judge that sees all they receive. */
export interface Fixtures {
  /** Browsers map every host to this port of the loopback address. */
  readonly port: number;
  readonly judge: Judge;
  /** Answers for an address, without its query, until the next reset. */
  serve(address: string, reply: Reply): void;
  /** Forgets posts, what was served, and everything the judge saw. */
  reset(): void;
  close(): Promise<void>;
}

/** Starts all fixture applications on one random port; the Host header tells them apart. */
export async function startFixtures(): Promise<Fixtures> {
  const judge = new Judge();
  const store: Store = { issue: undefined, comments: [] };
  // Browsers are told to accept any certificate, so the name does not matter; EC is quick to make.
  const pems = await generate([{ name: 'commonName', value: 'fixtures.invalid' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  });
  const server = createServer({ key: pems.private, cert: pems.cert });
  const sockets = new Set<Duplex>();
  const served = new Map<string, Reply>();
  let socketCount = 0;

  server.on('request', (request, response) => {
    void answer(request, response, judge, store, served).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  server.on('connection', (socket: Duplex) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('upgrade', (request: IncomingMessage, stream: Duplex) => {
    const socket = ++socketCount;
    const visited = record(judge, request, Buffer.alloc(0));
    acceptWebSocket(request, stream, (data) => {
      judge.recordMessage({ socket, host: visited.host, path: visited.path, data });
      return data.toString('utf8');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    port: (server.address() as AddressInfo).port,
    judge,
    serve: (address, reply) => served.set(address, reply),
    reset() {
      judge.reset();
      served.clear();
      store.issue = undefined;
      store.comments.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function record(judge: Judge, request: IncomingMessage, body: Buffer) {
  const url = request.url ?? '/';
  const received = {
    method: request.method ?? '',
    host: request.headers.host ?? '',
    path: url.split('?', 1)[0] ?? '/',
    url,
    headers: request.rawHeaders,
    body,
  };
  judge.record(received);
  return received;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  judge: Judge,
  store: Store,
  served: ReadonlyMap<string, Reply>,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const { host, method, url } = record(judge, request, body);
  const visit: Visit = {
    method,
    host,
    url: new URL(url, `https://${host}`),
    headers: request.headers,
    body,
    store,
  };
  const { pathname } = visit.url;
  const reply =
    served.get(`https://${host}${pathname}`) ??
    (await assetReply(visit)) ??
    (await applications.get(host)?.(visit)) ??
    notFound;
  const cookies = reply.cookies ? { 'set-cookie': [...reply.cookies] } : {};
  response.writeHead(reply.status ?? 200, { ...reply.headers, ...cookies });
  const { body: sent } = reply;
  const isWhole = typeof sent === 'string' || sent instanceof Uint8Array;
  for (const piece of isWhole ? [sent] : sent) response.write(piece);
  if (!reply.endless) response.end();
}

const notFound: Reply = { status: 404, body: 'Not found' };

async function assetReply({ url }: Visit): Promise<Reply | undefined> {
  if (!url.pathname.startsWith('/assets/')) return undefined;
  const file = url.pathname.slice('/assets/'.length);
  const body = await asset(file);
  if (body === undefined) return undefined;
  const type = file.endsWith('.css') ? 'text/css' : 'text/javascript';
  return {
    headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'max-age=600' },
    body,
  };
}
