import { Kit } from '../e2e/kit/kit';
import { pageReport } from '../e2e/kit/page-report';
import { githubToken } from '../e2e/kit/secrets';
import { until } from '../e2e/kit/until';
import { hugePage, longIssue } from '../pages/exposing';
import { startFixtures } from '../pages/server';

/**
 * The passive scan: total of its slices on the main thread and the longest of them, as the frame itself
 * measures them, from a fresh document with cold code to the end. The median and the worst of some runs.
 */
const RUNS = 7;
const page = 'https://github.com/acme/app/issues/500';

const browser = process.argv[2] === 'firefox' ? 'firefox' : 'chromium';
const site = await startFixtures();
const kit = await Kit.launch(browser, { port: site.port });
try {
  await measure('issue with 500 comments', () => longIssue(500, new Map([[250, githubToken()]])));
  await measure('200,000 nodes', () => hugePage(200_000, githubToken()));
} finally {
  await kit.close();
  await site.close();
}

async function measure(name: string, reply: () => ReturnType<typeof longIssue>): Promise<void> {
  const totals: number[] = [];
  const longest: number[] = [];
  let size = '';
  for (let run = 0; run < RUNS; run++) {
    site.serve(page, reply());
    const tab = await kit.newTab();
    await tab.open(page);
    // In front, for a tab behind another one gets next to no idle moments.
    // Our layer is the third child of the document; to look into it takes the driver seconds on a large page.
    await until('the page was looked through', () =>
      tab.evaluate(() => document.documentElement.childElementCount > 2),
    );
    const { cost } = await pageReport(kit, tab);
    totals.push(cost.total);
    longest.push(cost.longest);
    size = `${cost.nodes} nodes, ${Math.round(cost.characters / 1000)} K characters, ${cost.slices} slices`;
    await tab.close();
  }
  console.log(`${browser}, ${name} (${size})`);
  console.log(`  in all          median ${median(totals)} ms, worst ${worst(totals)} ms`);
  console.log(`  longest slice   median ${median(longest)} ms, worst ${worst(longest)} ms`);
}

function rounded(ms: number | undefined): string {
  return (ms ?? 0).toFixed(1);
}

function median(values: readonly number[]): string {
  return rounded([...values].sort((a, b) => a - b)[values.length >> 1]);
}

function worst(values: readonly number[]): string {
  return rounded(Math.max(...values));
}
