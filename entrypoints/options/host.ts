/**
 * The host a user means: as it stands, or out of an address. A bare word could be a slip; in an address it is the name
 * of a machine, as intranets have them.
 * @returns lower case, without port; `null` if it is neither.
 */
export function hostFrom(text: string): string | null {
  const trimmed = text.trim();
  // An address of something else than the web, or a mere number, which would be read as an address of four parts.
  if (/^(?!https?:)[a-z][\w+.-]*:\/\/|^\d+$/i.test(trimmed)) return null;
  const address = /^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (/\s/.test(trimmed) || !URL.canParse(address)) return null;
  const hostname = new URL(address).hostname.replace(/\.$/, '');
  const isAddress = /[:/]/.test(trimmed);
  if (isAddress && /^[\w-]+$/.test(hostname)) return hostname;
  return /^[\w-]+(?:\.[\w-]+)+$|^localhost$|^\[[\da-f:]+\]$/.test(hostname) ? hostname : null;
}
