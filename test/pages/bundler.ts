import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Bundle, bundle } from './bundle';

/** Names the place of the bundler to the processes below the one that started it. */
const PLACE = 'KEYSLIP_BUNDLER';
/** Where this one began below such a process. */
const place = process.env[PLACE];

const bundles = new Map<string, Promise<Bundle>>();

/**
 * Bundles for all processes below this one, each script once: the editors take seconds of a core, and every worker of
 * the tests has pages of its own.
 * @returns what ends it.
 */
export async function startBundler(): Promise<() => Promise<void>> {
  const server = createServer((request, response) => {
    void bundleFor((request.url ?? '').slice(1)).then(
      (made) => response.end(JSON.stringify(made)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.env[PLACE] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return async () => {
    delete process.env[PLACE];
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
}

/** A bundle, once, out of the process that bundles for this one; where there is none, this one bundles. */
export function bundleFor(name: string): Promise<Bundle> {
  const made = bundles.get(name) ?? (place ? fetched(`${place}/${name}`) : bundle(name));
  bundles.set(name, made);
  return made;
}

async function fetched(address: string): Promise<Bundle> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as Bundle;
}
