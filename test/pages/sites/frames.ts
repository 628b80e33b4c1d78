import { page } from '../layout';
import type { Reply } from '../site';
import { embeddedForm } from './frame-form';

/** Frames of every kind round one comment box: other origin, same origin, about:blank and srcdoc. */
export function embeddingPage(): Reply {
  return page({
    title: 'Frames',
    look: 'tracker',
    script: 'frames',
    body: `<main><h1>Frames</h1><div class="grid">
  <section class="card"><h2>Another origin</h2><iframe id="cross" name="cross" src="https://pastebin.com/frames/inner"></iframe></section>
  <section class="card"><h2>Same origin</h2><iframe id="same" name="same" src="/frames/inner"></iframe></section>
  <section class="card"><h2>about:blank</h2><iframe id="blank" name="blank"></iframe></section>
  <section class="card"><h2>srcdoc</h2><iframe id="srcdoc" name="srcdoc"></iframe></section>
</div>
<iframe id="small" name="small" width="200" height="60" src="https://pastebin.com/frames/inner"></iframe></main>`,
  });
}

/** What stands inside of a frame: one comment box that posts. */
export function embeddedPage(): Reply {
  return page({ title: 'Comments', look: 'tracker', body: embeddedForm('/frames/posted') });
}
