import { UNMISTAKABLE } from '../../detect/redact';
import { type Replacement, replaceSpans } from '../../detect/replace';
import { isWide } from '../office';
import { placesOf } from '../redact';
import { encode } from '../text';
import type { Scan } from '../types';
import { eachPiece, xmlText } from '../xml';

/**
 * A copy of a document's XML in which secrets are replaced: in the first of the pieces that one is formatted in stands
 * its name, and the others are empty. No tag is touched.
 * @returns the XML itself if there are none in it. @throws if one would be left.
 */
export async function rewriteXml(
  data: Uint8Array,
  names: ReadonlyMap<string, string>,
  scan: Scan,
  now: number,
): Promise<Uint8Array> {
  const encoding = isWide(data) ? 'utf-16le' : 'utf-8';
  const xml = new TextDecoder(encoding, { ignoreBOM: true, fatal: true }).decode(data);
  const places = (text: string) => placesOf(only(text), names, scan, now);
  const spans = spansOf(xml, await places(xmlText(xml)));
  const made = replaceSpans(xml, spans);
  const left = await places(xmlText(made));
  const beside = [...names.keys()].some(
    (value) => value.length >= UNMISTAKABLE && made.includes(value),
  );
  if (left.length > 0 || beside) throw new Error('One of them is left');
  return spans.length === 0 ? data : encode(made, encoding);
}

async function* only(text: string): AsyncGenerator<string> {
  yield text;
}

/** Where in the XML stands what is to be replaced in its text. */
function spansOf(xml: string, places: readonly Replacement[]): Replacement[] {
  const spans: Replacement[] = [];
  let base = 0;
  let next = 0;
  let named = false;
  eachPiece(xml, (text, start, end) => {
    const to = base + text.length;
    for (let place = places[next]; place && place.start < to; place = places[next]) {
      // An entity, which is longer than what it stands for, goes as a whole.
      const whole = end - start !== text.length;
      const from = whole ? start : start + Math.max(0, place.start - base);
      const until = whole ? end : start + Math.min(text.length, place.end - base);
      if (end > start) {
        spans.push({ start: from, end: until, text: named ? '' : escaped(place.text) });
        named = true;
      }
      if (place.end > to) break;
      next++;
      named = false;
    }
    base = to;
  });
  // What attributes say is told last, and stands among the rest.
  return spans.sort((a, b) => a.start - b.start);
}

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
