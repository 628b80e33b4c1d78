import type { Budget } from './limits';
import type { Container } from './search';
import type { Entry } from './types';

/** Opens what holds other files, or text that is only to be had by looking for it. Each reader is loaded when a file first wants it. */
export async function* open(
  kind: Container,
  bytes: Uint8Array,
  budget: Budget,
  progress: (share: number) => void,
): AsyncGenerator<Entry> {
  switch (kind) {
    case 'zip': {
      const { isOffice, readOffice } = await import('./office');
      const { unzip } = await import('./zip');
      const { isRewritable } = await import('./remake/rewrite-zip');
      const entries = isOffice(bytes) ? readOffice(bytes, budget) : unzip(bytes, budget);
      yield* remade(entries, isRewritable(bytes));
      return;
    }
    case 'gzip':
      yield* remade((await import('./gzip')).gunzip(bytes, budget));
      return;
    case 'tar':
      yield* remade((await import('./tar')).untar(bytes));
      return;
    case 'mail':
      yield* (await import('./mail')).readMail(bytes, budget);
      return;
    case 'pdf':
      yield* (await import('./pdf')).readPdf(bytes, budget);
      return;
    case 'picture':
      yield* (await import('./opaque')).readMedia(bytes, budget);
      yield* (await import('./picture/picture')).readPicture(bytes, progress);
      return;
    case 'media':
      yield* (await import('./opaque')).readMedia(bytes, budget);
      yield { name: '', unread: 'media' };
      return;
    case 'unknown':
      yield* (await import('./rarer')).openRarer(bytes, budget);
  }
}

/** Entries of what a copy can be made of in which they are others. */
async function* remade(
  entries: Iterable<Entry> | AsyncIterable<Entry>,
  can = true,
): AsyncGenerator<Entry> {
  for await (const entry of entries) yield { remade: can, ...entry };
}
