import { counts } from './counts';
import type { Figure } from './figures';
import { program } from './program';

/** How many formats there are. */
await program(async () => {
  const { rules, providers, checked, sites } = counts();
  const counted = (id: string, what: string, value: number, from: string): Figure => ({
    id,
    what,
    unit: '',
    value,
    how: `counted in ${from}`,
  });
  return {
    title: 'Formats',
    about: 'Counted from the lists that the extension is built of.',
    figures: [
      counted('rules', 'kinds of keys', rules, '`lib/detect/rules`'),
      counted(
        'providers',
        'providers, tools and standards they are of',
        providers,
        '`lib/detect/rules`',
      ),
      counted(
        'checked',
        'kinds of which more than the shape is verified',
        checked,
        '`lib/detect/rules`',
      ),
      counted('sites', 'sites guarded from the start', sites, '`lib/policy/sites`'),
    ],
  };
});
