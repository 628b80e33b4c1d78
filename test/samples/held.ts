import { scan } from '../../lib/detect';

/** What would be held in a text, wherever it is going. */
export const held = (source: string): string[] =>
  scan(source)
    .filter((one) => one.class === 'secret' && one.confidence !== 'possible')
    .map(({ start, end }) => source.slice(start, end));
