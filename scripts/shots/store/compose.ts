import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { executablePath } from '../../../test/e2e/kit/chromium';

/** Puts pictures together where a browser draws what no driver can photograph: a popup over a page. */
export interface Composer {
  /** @param page the whole picture. @param popup lies over its upper end, where a button would be. */
  over(page: Buffer, popup: Buffer, dir: string): Promise<Buffer>;
  /** The small tile: name and slogan. */
  tile(title: string, slogan: string, dir: string): Promise<Buffer>;
  close(): Promise<void>;
}

const icon = new URL('../../../public/icon/keyslip.svg', import.meta.url);
const font = 'system-ui, "DejaVu Sans", sans-serif';

export async function composer(): Promise<Composer> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const svg = await readFile(fileURLToPath(icon), 'utf8');
  const draw = async (width: number, height: number, html: string): Promise<Buffer> => {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.setContent(html, { waitUntil: 'load' });
    const png = await page.screenshot();
    await page.close();
    return png;
  };
  const url = (png: Buffer): string => `data:image/png;base64,${png.toString('base64')}`;
  return {
    over: (page, popup, dir) =>
      draw(
        page.readUInt32BE(16),
        page.readUInt32BE(20),
        `<!doctype html><body style="margin:0;overflow:hidden" dir="${dir}"><img src="${url(page)}">
<img src="${url(popup)}" style="position:fixed;inset-block-start:12px;inset-inline-end:28px;border-radius:10px;
box-shadow:0 0 0 1px #0002,0 18px 60px #0f172a66">`,
      ),
    tile: (title, slogan, dir) =>
      draw(
        440,
        280,
        `<!doctype html><body dir="${dir}" style="margin:0;height:280px;display:grid;place-content:center;
justify-items:center;gap:14px;background:#eaf5f3;color:#10312d;font-family:${font};text-align:center">
<div style="width:92px">${svg}</div><div style="font-size:40px;font-weight:700;letter-spacing:-.02em">${title}</div>
<div style="max-width:380px;font-size:20px;line-height:1.35">${slogan}</div>`,
      ),
    close: () => browser.close(),
  };
}
