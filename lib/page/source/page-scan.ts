import { scan as builtIn } from '../../detect';
import type { Scan } from '../../files/types';
import { FileScan, Keys } from './file-scan';
import { SOURCE_LIMITS, type SourceLimits } from './limits';
import { isNamed, readMap } from './maps';
import type { FileReport, SourceFile, SourceFinding, Unread } from './types';

/** What a file leads to: a report, or first a source map that somebody has to fetch. */
export type FileResult =
  | { readonly report: FileReport; readonly map?: undefined }
  /** As the file names it, relative to the file. */
  | { readonly report?: undefined; readonly map: string };

/** Scans all that a page is made of, file by file. Pure: pieces of text in, findings out. */
export class PageScan {
  readonly #keys = new Keys();

  /** @param now ms since the epoch. @param scan detection, with what was added to it. */
  constructor(
    readonly now: number,
    readonly limits: SourceLimits = SOURCE_LIMITS,
    readonly scan: Scan = builtIn,
  ) {}

  start(file: SourceFile): FileScan {
    return new FileScan(file, this.#keys, this.scan, this.now, this.limits);
  }

  /** Ends a file. A map that lies in the file itself is read at once. */
  end(file: FileScan): FileResult {
    const link = file.end();
    if (link === null) return { report: file };
    if (!link.startsWith('data:')) return { map: link };
    return { report: this.withMap(file, textOfDataUrl(link)) };
  }

  /**
   * Puts a script and its source map together: findings get their place in the original, and the
   * original sources are scanned as well, for what the build left out.
   * @param map the text of it, or why there is none.
   */
  withMap(file: FileScan, map: string | { readonly why: Unread['why'] } | null): FileReport {
    if (map !== null && typeof map !== 'string') return missing(file, map.why);
    const read = map === null ? null : readMap(map);
    if (!read) return missing(file, 'map-broken');
    const unread: Unread[] = [...file.unread];
    const sources = read.sources.slice(0, this.limits.files);
    if (sources.length < read.sources.length) {
      const count = read.sources.length - sources.length;
      unread.push({ name: file.name, why: 'too-many', count });
    }
    const inSources: SourceFinding[] = [];
    for (const { name, content } of sources) {
      const source = this.start({ kind: 'original', name });
      source.push(content);
      source.end();
      unread.push(...source.unread);
      const room = this.limits.findings - inSources.length;
      for (const one of source.findings.slice(0, room)) {
        const original = { file: one.file, line: one.line, column: one.column };
        inSources.push({ ...one, file: file.name, original });
      }
      if (source.findings.length > room) {
        unread.push({ name: file.name, why: 'more' });
        break;
      }
    }
    if (!file.trace(read, inSources)) unread.push({ name: file.name, why: 'map-broken' });
    const known = new Set(file.findings.map(lineOf));
    // What a tool calls no file is a step on the way from one, in which the same stands once more.
    const keys = new Set([...file.findings, ...inSources.filter(isInFile)].map(({ key }) => key));
    const more = inSources.filter(
      (one) => !known.has(lineOf(one)) && (isInFile(one) || !keys.has(one.key)),
    );
    return { findings: [...file.findings, ...more], unread };
  }
}

const isInFile = ({ original }: SourceFinding): boolean => isNamed(original?.file ?? '');

/** A key and the line of the original source that it stands in. */
const lineOf = ({ key, original }: SourceFinding): string =>
  `${key} ${original?.file} ${original?.line}`;

function missing(file: FileScan, why: Unread['why']): FileReport {
  return { findings: file.findings, unread: [...file.unread, { name: file.name, why }] };
}

/** @returns `null` if it cannot be read. */
function textOfDataUrl(url: string): string | null {
  const comma = url.indexOf(',');
  try {
    // In base64 as well a sign may be written by its code, as `=` mostly is.
    const data = decodeURIComponent(url.slice(comma + 1));
    if (!/;base64$/i.test(url.slice(0, comma))) return data;
    const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch {
    return null;
  }
}
