// `npm run shots`: pictures of every state of dialog, notice and pages; a pattern makes only
// those it fits. `npm run shots -- store [language…]`: the pictures for the stores, of the built extension.
import process from 'node:process';

const [first, ...words] = process.argv.slice(2);
if (first === 'store') {
  const { storeShots } = await import('./store.mjs');
  await storeShots(words);
} else {
  await import('./states-all.mjs');
}
