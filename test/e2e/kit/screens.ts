import type { Tab } from './tab';

/** How a picture of a screen looks. */
export interface Look {
  readonly dark?: boolean;
  /** Pixels of the picture for each of the screen. */
  readonly scale?: number;
  readonly type?: 'image/png' | 'image/jpeg' | 'image/webp';
}

/** A picture of lines in a terminal, drawn by the browser of the tab. */
export async function screenOf(tab: Tab, text: string, look: Look = {}): Promise<Buffer> {
  const url = await tab.evaluate(
    (lines: string[], dark: boolean, scale: number, type: string) => {
      const canvas = document.createElement('canvas');
      const context = canvas.getContext('2d');
      if (!context) throw new Error('No canvas');
      const width = Math.max(...lines.map(({ length }) => length)) * 9 + 60;
      canvas.width = width * scale;
      canvas.height = (lines.length * 20 + 40) * scale;
      context.scale(scale, scale);
      context.fillStyle = dark ? '#1e1e1e' : '#ffffff';
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.fillStyle = dark ? '#d4d4d4' : '#24292f';
      context.font = '14px monospace';
      for (const [i, line] of lines.entries()) context.fillText(line, 20, 30 + i * 20);
      return canvas.toDataURL(type, 0.9);
    },
    text.split('\n'),
    look.dark ?? false,
    look.scale ?? 1,
    look.type ?? 'image/png',
  );
  return bytesOf(url);
}

/** A picture of nothing that has lines: what a camera sees of leaves, as far as compression tells. */
export async function photograph(tab: Tab): Promise<Buffer> {
  const url = await tab.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 640;
    canvas.height = 480;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('No canvas');
    const image = context.createImageData(canvas.width, canvas.height);
    for (let i = 0; i < image.data.length; i++)
      image.data[i] = i % 4 === 3 ? 255 : 128 + 100 * Math.sin(i / 997) + Math.random() * 27;
    context.putImageData(image, 0, 0);
    return canvas.toDataURL('image/jpeg', 0.8);
  });
  return bytesOf(url);
}

/** The bytes in the address that a canvas makes of its picture. */
const bytesOf = (url: string): Buffer => Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
