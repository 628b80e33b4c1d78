import { type Finding, preview, scan } from '../../../lib/detect/all';
import { kept } from '../numbers';
import { holds, type Job, NOW } from './job';
import { innocentTexts, paragraphsOf } from './texts';

/** What would be held of innocent text. Says where, with values as hints. */
export const alarms: Job = ({ quick, say }) => {
  const texts = Object.values(innocentTexts(quick ? 5 : 32)).flat();
  const paragraphs = paragraphsOf(texts.map(({ text }) => text));
  let [held, noted] = [0, 0];
  for (const { path, text } of texts) {
    for (const finding of scan(text, { now: NOW })) {
      if (!holds(finding)) noted++;
      else {
        held++;
        say(`held: ${describe(finding, text)} in ${path}`);
      }
    }
  }
  const of = (count: number): string => `${count} in ${paragraphs.toLocaleString('en')} paragraphs`;
  return [
    {
      id: 'alarms',
      what: 'false alarms (hold) in innocent text',
      unit: 'per 10,000',
      value: kept((held / paragraphs) * 1e4),
      how: of(held),
      budget: { most: 1 },
    },
    {
      id: 'notes',
      what: 'noted there, nothing held',
      unit: 'per 10,000',
      value: kept((noted / paragraphs) * 1e4),
      how: of(noted),
    },
  ];
};

const describe = ({ rule, confidence, start, end }: Finding, text: string): string =>
  `${rule} (${confidence}) ${preview(text.slice(start, end), rule)}`;
