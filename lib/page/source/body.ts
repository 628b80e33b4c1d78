/** Of one message, in UTF-16 code units: short slices of the page's time. */
export const PIECE = 256 * 1024;

/** The text of an answer, in pieces. */
export async function* textOf({ body }: Response): AsyncGenerator<string> {
  if (!body) return;
  const reader = body.getReader();
  const decoder = new TextDecoder();
  try {
    let text = '';
    for (;;) {
      const { value, done } = await reader.read();
      text += done ? decoder.decode() : decoder.decode(value, { stream: true });
      if (text.length >= PIECE || done) {
        yield* slices(text);
        text = '';
      }
      if (done) break;
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}

export function* slices(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
}
