/**
 * The host a user means: as it stands, or out of an address. A bare word could be a slip; in an address it is the name
 * of a machine, as intranets have them.
 * @returns lower case, without port; `null` if it is neither.
 */
export function hostFrom(text: string): string | null {
  const trimmed = text.trim();
  const address = /^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (/\s/.test(trimmed) || !URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  const isAddress = /[:/]/.test(trimmed);
  if (isAddress && /^[\w-]+$/.test(hostname)) return hostname;
  return /^[\w-]+(?:\.[\w-]+)+$|^localhost$|^\[[\da-f:]+\]$/.test(hostname) ? hostname : null;
}
