import type { Reply } from '../site';
import { trackerPage } from './tracker-page';

/** The ways in which forms are sent on the web, each under its own id. */
const forms: ReadonlyArray<readonly [title: string, html: string]> = [
  [
    'Multipart form',
    `<form id="multipart" action="/acme/app/multipart" method="post" enctype="multipart/form-data">
      <textarea id="multipart-text" name="text" aria-label="Report" rows="3"></textarea>
      <button id="multipart-send">Send</button></form>`,
  ],
  [
    'Search by GET',
    `<form id="search" action="/acme/app/search">
      <input id="search-text" name="q" aria-label="Search">
      <button id="search-send">Search</button></form>`,
  ],
  [
    'Button outside of the form',
    `<form id="outside" action="/acme/app/outside" method="post">
      <textarea id="outside-text" name="text" aria-label="Note" rows="3"></textarea></form>
      <button id="outside-send" form="outside">Send</button>`,
  ],
  [
    'Button that calls requestSubmit()',
    `<form id="request" action="/acme/app/request" method="post">
      <textarea id="request-text" name="text" aria-label="Note" rows="3"></textarea></form>
      <button id="request-send" type="button">Send</button>`,
  ],
  [
    'Button that calls submit()',
    `<form id="direct" action="/acme/app/direct" method="post">
      <textarea id="direct-text" name="text" aria-label="Note" rows="3"></textarea></form>
      <button id="direct-send" type="button">Send</button>`,
  ],
  [
    'One line, sent by Enter',
    `<form id="line" action="/acme/app/line" method="post">
      <input id="line-text" name="text" aria-label="Label"></form>`,
  ],
  [
    'Sent by fetch as JSON',
    `<div><textarea id="fetch-text" aria-label="Quick note" rows="3"></textarea>
      <button id="fetch-send" type="button">Send</button> <output id="fetch-state"></output></div>`,
  ],
  [
    'Emptied, and sent a little later',
    `<div><textarea id="later-plain" aria-label="Message" rows="3"></textarea>
      <div id="later-rich" contenteditable="true" aria-label="Message"></div>
      <button id="later-next" type="button">Next</button></div>`,
  ],
  [
    'Without an editor, and with a limit',
    `<div><div id="lines-text" contenteditable="plaintext-only" aria-label="Lines"></div>
      <textarea id="short-text" maxlength="200" aria-label="Short" rows="3"></textarea></div>`,
  ],
  ['Inside an open shadow root', '<div id="shadow-form"></div>'],
  [
    'Inside a closed shadow root',
    '<div id="closed-form"></div> <button id="closed-next" type="button">Next</button> <button id="closed-direct" type="button">Send</button>',
  ],
  [
    'Draft saved while typing',
    `<div><textarea id="draft-text" aria-label="Draft" rows="3"></textarea>
      <div id="draft-rich" contenteditable="true" role="textbox" aria-label="Rich draft"></div>
      <output id="draft-state"></output></div>`,
  ],
];

/** One page with every kind of form, for tests. */
export function formsPage(): Reply {
  const cards = forms.map(
    ([title, html]) => `<section class="card"><h2>${title}</h2>${html}</section>`,
  );
  return trackerPage('Forms', `<h1>Forms</h1><div class="grid">${cards.join('\n')}</div>`);
}
