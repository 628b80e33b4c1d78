/** What gzip has before and behind the deflated bytes (RFC 1952). */
export const [HEADER, TRAILER] = [10, 8] as const;

/** Bytes deflated, and their checksum (CRC-32): both are in what the browser's own gzip makes. */
export async function deflated(
  content: Uint8Array,
): Promise<{ readonly body: Uint8Array; readonly checksum: number }> {
  const blob = new Blob([content as Uint8Array<ArrayBuffer>]);
  const stream = blob.stream().pipeThrough(new CompressionStream('gzip'));
  const made = new Uint8Array(await new Response(stream).arrayBuffer());
  const end = made.length - TRAILER;
  const checksum = new DataView(made.buffer).getUint32(end, true);
  return { body: made.subarray(HEADER, end), checksum };
}
