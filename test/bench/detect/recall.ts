import { scan } from '../../../lib/detect/all';
import { rng, ruleIds, sampleOf } from '../../samples';
import { kept } from '../numbers';
import { type Job, NOW } from './job';

/** How many keys of each rule are found: by that rule, and from the first to the last character. */
export const recall: Job = ({ quick, say }) => {
  const random = rng(1);
  const runs = quick ? 20 : 200;
  const ids = ruleIds();
  let [found, whole] = [0, 0];
  for (const id of ids) {
    let own = 0;
    for (let i = 0; i < runs; i++) {
      const { text, start, end } = sampleOf(id, random);
      if (scan(text, { now: NOW }).some((f) => f.rule === id && f.start === start && f.end === end))
        own++;
    }
    found += own;
    if (own === runs) whole++;
    else say(`recall: ${id} found ${own} of ${runs}`);
  }
  const total = ids.length * runs;
  return [
    {
      id: 'recall',
      what: 'recall on documented formats',
      unit: '%',
      value: kept((found / total) * 100),
      how: `${found.toLocaleString('en')} of ${total.toLocaleString('en')} keys`,
      budget: { least: 98 },
    },
    {
      id: 'recall-whole',
      what: 'formats of which every key was found',
      unit: '%',
      value: kept((whole / ids.length) * 100),
      how: `${whole} of ${ids.length}`,
    },
  ];
};
