import type { Delivery } from '../figures';
import { program } from '../program';
import { alarms } from './alarms';
import { hostile, rules } from './hostile';
import type { Job } from './job';
import { recall } from './recall';
import { keystroke, speed } from './speed';

/** In this order: how long the very first scan takes can be told only once. */
const jobs: Readonly<Record<string, Job>> = { speed, keystroke, recall, alarms, hostile, rules };

/** `npm run bench:detect`: recognition alone, in Node, or only the jobs that are named. */
await program(async ({ quick, words }): Promise<Delivery> => {
  const details: string[] = [];
  const names = Object.keys(jobs).filter((name) => words.length === 0 || words.includes(name));
  if (names.length === 0) throw new Error(`The jobs are ${Object.keys(jobs).join(', ')}.`);
  return {
    title: 'Detection',
    about:
      'lib/detect in Node, on what the packages in node_modules ship (source, documents, minified code, ' +
      'source maps, lockfiles), on keys made up for every rule, and on texts made to cost much. ' +
      'A megabyte is a million UTF-16 code units.',
    figures: names.flatMap(
      (name) => jobs[name]?.({ quick, say: (line) => details.push(line) }) ?? [],
    ),
    details,
  };
});
