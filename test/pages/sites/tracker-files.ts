import type { Reply } from '../site';
import { trackerPage } from './tracker-page';

/**
 * Every way in which pages take files: a form, inputs that upload at once, drop zones, and pasting.
 * Its policy allows no frame and no worker of anybody.
 */
export function filesPage(): Reply {
  const reply = content();
  const policy = reply.headers?.['content-security-policy'] ?? '';
  const strict = `${policy.replace('frame-src *', "frame-src 'none'")}; worker-src 'none'`;
  return { ...reply, headers: { ...reply.headers, 'content-security-policy': strict } };
}

function content(): Reply {
  return trackerPage(
    'Files',
    `<h1>Files</h1><div class="grid">
<section class="card"><h2>Form</h2>
  <form id="form" action="/acme/app/upload" method="post" enctype="multipart/form-data">
    <input id="form-file" type="file" name="file" multiple aria-label="Files">
    <button id="form-send">Upload</button></form></section>
<section class="card"><h2>Uploads at once</h2>
  <label for="now-file">Choose a file</label><input id="now-file" type="file" multiple hidden></section>
<section class="card"><h2>Drop zone</h2>
  <div id="zone" tabindex="0">Drop or paste files here</div></section>
<section class="card"><h2>Drop on an input</h2>
  <input id="drop-file" type="file" multiple aria-label="Drop here"></section>
<section class="card"><h2>Comment</h2>
  <p id="source">dragged text</p>
  <textarea id="note" rows="6" aria-label="Comment"></textarea>
  <div id="rich" contenteditable="true" role="textbox" aria-label="Rich comment">one two</div></section>
</div><output id="log"></output>`,
    'files',
  );
}
