import { stored } from '../pages/depot-build';
import { planted } from '../pages/shop-build';
import { inspect, panelSays } from './kit/devtools';
import { expect, test } from './kit/test';
import { IN_CHROMIUM } from './kit/tried';

const shop = 'https://shop.example.net/';
const depot = 'https://depot.example.net/';

const before = 'https://github.com/acme/app/issues/new';

test(
  'the panel of the developer tools shows the page, what it loads later, and the page after it',
  IN_CHROMIUM,
  async ({ engine, site }) => {
    test.slow();
    // Firefox's own tools lose the request that a page makes while it comes, now and then: docs/browsers.md.
    const answered = engine === 'chromium';
    const expected = ['GitHub', 'Stripe secret key', 'SendGrid', ...(answered ? ['Slack'] : [])];
    // As the panel says: the tools have seen nothing of what was loaded before they were open.
    const page = await inspect(engine, site.port, before);
    try {
      await page.goto(shop);
      const first = await panelSays(
        page,
        ({ status, findings }) =>
          status.startsWith('Exposed') &&
          expected.every((one) => findings.some(({ what }) => what.includes(one))),
      );
      const at = (what: RegExp) =>
        first.findings.filter((one) => what.test(one.what)).map(({ file, where }) => [file, where]);
      expect(at(/GitHub/)).toContainEqual([
        `${shop}old.js`,
        expect.stringMatching(/Original: src\/old\.ts:2:29$/),
      ]);
      expect(at(/Stripe secret key/)).toContainEqual([
        `${shop}app.js`,
        expect.stringMatching(/^Line /),
      ]);
      // The document itself, and the answer to a request of the page.
      expect(at(/SendGrid/)).toContainEqual([shop, 'Line 7, column 19']);
      if (answered)
        expect(at(/Slack/)).toContainEqual([
          `${shop}api/config`,
          expect.stringMatching(/^Line 1, /),
        ]);
      const text = JSON.stringify(first) + (await page.html());
      expect(
        [...Object.values(planted), ...Object.values(stored)].filter((one) => text.includes(one)),
      ).toEqual([]);

      await page.goto(depot);
      const next = await panelSays(
        page,
        ({ title, findings }) =>
          title === depot && findings.some(({ file }) => file === `${depot}late.js`),
      );
      expect(next.findings.filter(({ file }) => file.startsWith(shop))).toEqual([]);
    } finally {
      await page.close();
    }
  },
);
