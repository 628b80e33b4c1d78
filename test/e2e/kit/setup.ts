import { startBundler } from '../../pages/bundler';

/** What the tests of all workers share. Playwright calls it first, and what it returns last. */
export default startBundler;
