import { undoEntities } from '../detect/reading/entities';
import { readings } from '../detect/reading/sent';
import { carries } from './spellings';
import { unfold } from './unfold';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** As markup writes text. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (c) => ENTITIES[c] ?? c);
}

/**
 * Redacts the markup of a paste by the secrets found in its plain text, which it may spell otherwise:
 * escaped, with tags in between, or encoded in an attribute, as editors keep a copy of their own there.
 * @param replaced each secret and what stands in its place.
 * @returns the markup, or an empty string if a secret may still be in it: the plain text must do then.
 */
export function redactMarkup(html: string, replaced: ReadonlyMap<string, string>): string {
  let out = html;
  for (const [value, name] of replaced) {
    out = out.split(value).join(escapeHtml(name)).split(escapeHtml(value)).join(escapeHtml(name));
  }
  const dense = (text: string): string => text.replace(/\s+/g, '');
  // Behind the last of them no tag ends, and none is looked for from each sign that could begin one.
  const last = out.lastIndexOf('>') + 1;
  const plain = out.slice(0, last).replace(/<[^>]*>/g, '') + out.slice(last);
  const visible = dense(undoEntities(plain));
  const encoded = readings(out);
  const texts = [...encoded, ...unfold(encoded).flatMap(readings)];
  const isLeft = (value: string): boolean =>
    visible.includes(dense(value)) || carries(texts, { value });
  return [...replaced.keys()].some(isLeft) ? '' : out;
}
