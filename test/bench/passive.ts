import { Kit } from '../e2e/kit/kit';
import { pageReport } from '../e2e/kit/page-report';
import { githubToken } from '../e2e/kit/secrets';
import { until } from '../e2e/kit/until';
import { hugePage, longIssue } from '../pages/exposing';
import { startFixtures } from '../pages/server';
import type { Figure } from './figures';
import { program } from './program';
import { times } from './timing';

/** In ms: how long it takes is what is measured, and not to be cut off. */
const PATIENCE = 90_000;
const page = 'https://github.com/acme/app/issues/500';

/**
 * What looking through a page costs its main thread, as the frame itself measures it: the total of its
 * slices and the longest of them, from a fresh document with cold code to the end.
 */
await program(async ({ quick, words: [browser = 'chromium'] }) => {
  if (browser !== 'chromium' && browser !== 'firefox') throw new Error('chromium or firefox?');
  const runs = quick ? 2 : 9;
  const site = await startFixtures();
  const kit = await Kit.launch(browser, { port: site.port });
  const figures: Figure[] = [];
  try {
    const issue = () => longIssue(500, new Map([[250, githubToken()]]));
    figures.push(...(await measure('issue', 'an issue with 500 comments', issue)));
    const huge = () => hugePage(200_000, githubToken());
    figures.push(...(await measure('huge', 'a page of 200,000 nodes', huge)));
  } finally {
    await kit.close();
    await site.close();
  }
  return {
    title: `Looking through a page, ${browser === 'firefox' ? 'Firefox' : 'Chromium'}`,
    about:
      'Time of the main thread in idle moments, from a fresh document to its end, as the extension ' +
      'measures itself. The page is drawn and used meanwhile; a slice is what it may have to wait for.',
    figures,
  };

  async function measure(
    id: string,
    name: string,
    reply: () => ReturnType<typeof longIssue>,
  ): Promise<readonly Figure[]> {
    const totals: number[] = [];
    const longest: number[] = [];
    let size = '';
    for (let run = 0; run < runs; run++) {
      site.serve(page, reply());
      const tab = await kit.newTab();
      await tab.open(page);
      // In front, for a tab behind another one gets next to no idle moments.
      // Our layer is the third child of the document; to look into it takes the driver seconds on a large page.
      await until(
        'the page was looked through',
        () => tab.evaluate(() => document.documentElement.childElementCount > 2),
        PATIENCE,
      );
      const { cost } = await pageReport(kit, tab);
      totals.push(cost.total);
      longest.push(cost.longest);
      size = `${cost.nodes.toLocaleString('en')} nodes, ${cost.slices} slices`;
      await tab.close();
    }
    const how = `median of ${runs} documents`;
    return [
      { id: `${id}-all`, what: `${name} in all (${size})`, unit: 'ms', ...times(totals), how },
      { id: `${id}-slice`, what: `${name}, its longest slice`, unit: 'ms', ...times(longest), how },
    ];
  }
});
