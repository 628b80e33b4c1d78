import type { DestinationKind } from '../policy/destination';
import { familyOf } from '../policy/families';
import type { FamilyKind, PageMarks } from '../policy/families/family';
import { kindOf } from '../policy/kind';

/**
 * The kind of a page by the software it is made with; `null` if it bears no mark of a known one.
 * Looks at the head, at ids and at classes of the outermost elements: never at the whole page.
 */
export function familyKind(document: Document): FamilyKind | null {
  try {
    return familyOf(marksOf(document))?.kind ?? null;
  } catch {
    // An element called "head" or "scripts" stands in place of what a document has by these names.
    return null;
  }
}

function marksOf(document: Document): PageMarks {
  const { head, body, documentElement, scripts, title } = document;
  const metas = new Map<string, string>();
  for (const meta of head?.getElementsByTagName('meta') ?? []) {
    const name = meta.getAttribute('name') ?? meta.getAttribute('property');
    if (name) metas.set(name.toLowerCase(), meta.content);
  }
  const sheets = head?.getElementsByTagName('link') ?? [];
  return {
    meta: (name) => metas.get(name),
    has: (id) => document.getElementById(id) !== null,
    classes: `${documentElement.className} ${body?.className ?? ''}`,
    title,
    assets: [...scripts, ...sheets].flatMap((element) => {
      const address = element.getAttribute('src') ?? element.getAttribute('href');
      return address ? [address.split('?', 1)[0] ?? ''] : [];
    }),
  };
}

/**
 * Tells the kind of pages by every list, and of those on none by their marks. What a page says of
 * itself counts only where the lists say nothing.
 */
export function createKindOf(document: Document): typeof kindOf {
  let family: DestinationKind | null = null;
  let looked = '';
  return (host, path) => {
    const listed = kindOf(host, path);
    if (listed !== 'unknown') return listed;
    // Applications fill their page late; nothing is looked at twice while nothing has changed there.
    const state = `${path} ${document.head?.childElementCount} ${document.title}`;
    if (family === null && state !== looked) {
      looked = state;
      family = familyKind(document);
    }
    return family ?? 'unknown';
  };
}
