/**
 * The host a user means: as it stands, or out of an address.
 * @returns lower case, without port; `null` if it is neither.
 */
export function hostFrom(text: string): string | null {
  const trimmed = text.trim();
  const address = /^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (/\s/.test(trimmed) || !URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return /^[a-z\d-]+(?:\.[a-z\d-]+)+$|^localhost$|^\[[\da-f:]+\]$/.test(hostname) ? hostname : null;
}
