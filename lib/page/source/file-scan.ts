import { preview } from '../../detect';
import type { Located, Scan } from '../../files/types';
import { WindowedScan } from '../../files/windows';
import { cleanName } from './clean';
import { scanCode } from './constants';
import { gravityOf } from './gravity';
import type { SourceLimits } from './limits';
import { Lines } from './lines';
import { MAPPED, MapLink } from './map-link';
import { isNamed, type OriginalMap } from './maps';
import { classInPage } from './publishable';
import type { CodeFinding, SourceFile, SourceFinding, Unread } from './types';

/** Numbers keys, so that the same one is known again in another file. Holds values; lives as long as a scan. */
export class Keys {
  readonly #numbers = new Map<string, number>();

  numberOf(value: string): number {
    const number = this.#numbers.get(value) ?? this.#numbers.size + 1;
    this.#numbers.set(value, number);
    return number;
  }
}

/** Scans one file that comes in pieces, in memory bounded by the limits. */
export class FileScan {
  readonly findings: SourceFinding[] = [];
  readonly unread: Unread[] = [];
  /** Cleaned: what people see. */
  readonly name: string;
  readonly #lines = new Lines();
  readonly #places = new Map<number, number>();
  readonly #windows: WindowedScan;
  readonly #link: MapLink | null;
  #length = 0;
  #isCut = false;

  /** @param now ms since the epoch: decides whether a token has expired. */
  constructor(
    readonly file: SourceFile,
    readonly keys: Keys,
    readonly scan: Scan,
    now: number,
    readonly limits: SourceLimits,
  ) {
    this.name = cleanName(file.name, scan);
    this.#link = MAPPED.has(file.kind) ? new MapLink(limits.map) : null;
    this.#windows = new WindowedScan(
      (text, options) => scanCode(scan, text, options),
      now,
      (located) => this.#found(located),
    );
  }

  /** @returns whether more is wanted: not after the limit is reached. */
  push(text: string): boolean {
    if (this.#isCut) return false;
    const room = this.limits.file - this.#length;
    const piece = text.length > room ? text.slice(0, room) : text;
    this.#length += piece.length;
    this.#lines.push(piece);
    this.#link?.push(piece);
    this.#windows.push(piece);
    if (piece.length < text.length) this.cut();
    return !this.#isCut;
  }

  /** The rest does not come. */
  cut(): void {
    if (!this.#isCut) this.unread.push({ name: this.name, why: 'too-large' });
    this.#isCut = true;
  }

  /** @returns the address of the source map as the file names it, or `null`. */
  end(): string | null {
    this.#windows.end();
    if (this.#isCut) return null;
    if (this.#link?.isTooLong) this.unread.push({ name: this.name, why: 'too-large' });
    return this.#link?.end() ?? null;
  }

  /**
   * Says where the findings stand in the original sources.
   * @param inSources what was found there. A constant that the build has put where it is used is traced
   *   to that place by the map; where the sources have it themselves, that is the place to know.
   * @returns whether the map could be followed.
   */
  trace(map: OriginalMap, inSources: readonly SourceFinding[]): boolean {
    const traced = map.trace(this.findings);
    for (const [i, finding] of this.findings.entries()) {
      const at = traced?.[i];
      const original = at ? { ...at, file: cleanName(at.file, this.scan) } : null;
      const written = inSources.filter(({ key }) => key === finding.key);
      const here = written.find(
        ({ original: place }) => place?.file === original?.file && place?.line === original?.line,
      );
      const best = written.find((one) => isNamed(one.original?.file ?? '')) ?? written[0];
      const place = (here && isNamed(original?.file ?? '') ? here : best)?.original ?? original;
      this.findings[i] = { ...finding, original: place };
    }
    return traced !== null;
  }

  #found({ finding: found, value: written }: Located): void {
    const { read, ...finding }: CodeFinding = found;
    const value = read ?? written;
    const { kind } = this.file;
    const gravity = gravityOf(finding, kind);
    if (gravity === null) return;
    const key = this.keys.numberOf(value);
    const places = (this.#places.get(key) ?? 0) + 1;
    this.#places.set(key, places);
    if (places > this.limits.places || this.findings.length >= this.limits.findings) {
      if (!this.unread.some(({ why }) => why === 'more')) {
        this.unread.push({ name: this.name, why: 'more' });
      }
      return;
    }
    const { start, end, ...rest } = finding;
    this.findings.push({
      ...rest,
      class: classInPage(finding),
      ...this.#lines.placeAt(start),
      end: this.#lines.placeAt(end),
      kind,
      file: this.name,
      original: null,
      gravity,
      shown: preview(value, finding.rule),
      key,
    });
  }
}
