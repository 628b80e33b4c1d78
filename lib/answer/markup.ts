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
 * escaped, or with tags in between.
 * @param replaced each secret and what stands in its place.
 * @returns the markup, or an empty string if a secret may still be in it: the plain text must do then.
 */
export function redactMarkup(html: string, replaced: ReadonlyMap<string, string>): string {
  let out = html;
  for (const [value, name] of replaced) {
    out = out.split(value).join(escapeHtml(name)).split(escapeHtml(value)).join(escapeHtml(name));
  }
  const dense = (text: string): string => text.replace(/\s+/g, '');
  const visible = dense(
    out.replace(/<[^>]*>/g, '').replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, decodeEntity),
  );
  for (const value of replaced.keys()) if (visible.includes(dense(value))) return '';
  return out;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function decodeEntity(all: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return NAMED[name.toLowerCase()] ?? all;
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : all;
}
