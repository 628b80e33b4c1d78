/** Every way in which a script of a page can send a text. Each sends it to /way/<name>. */
type Way = (text: string, to: string) => unknown;

const encoder = new TextEncoder();
const query = (to: string, text: string): string => `${to}?q=${encodeURIComponent(text)}`;

/** Bytes as the `Buffer` of Node has them, which many pages bring along. */
class Bytes extends Uint8Array<ArrayBuffer> {
  toJSON(): object {
    return { type: 'Buffer', data: [...this] };
  }
}
const bytesOf = (text: string): Bytes => new Bytes(encoder.encode(text).buffer);

/** Stands in for headers, as packages bring it along, and calls itself so. */
class HeadersAlike {
  readonly accept = '*/*';
  get [Symbol.toStringTag](): string {
    return 'Headers';
  }
}

function form(to: string, text: string): FormData {
  const data = new FormData();
  data.set('text', text);
  data.set('to', to);
  return data;
}

function xhr(
  to: string,
  body: XMLHttpRequestBodyInit | Document,
  wait = true,
  headers: Record<string, string> = {},
): void {
  const request = new XMLHttpRequest();
  request.open('POST', to, wait);
  for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
  request.send(body);
}

/** Sends messages once the socket is open. */
function socket(messages: readonly (string | Uint8Array<ArrayBuffer>)[]): void {
  const connection = new WebSocket(`wss://${location.host}/socket`);
  connection.addEventListener('open', () => {
    for (const message of messages) connection.send(message);
  });
}

/** What is not drawn is not loaded everywhere. */
function shown<K extends keyof HTMLElementTagNameMap>(tag: K): HTMLElementTagNameMap[K] {
  const element = hidden(tag);
  element.hidden = false;
  element.append('A preview');
  return element;
}

function hidden<K extends keyof HTMLElementTagNameMap>(tag: K): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.hidden = true;
  document.body.append(element);
  return element;
}

/** @param give gives a picture within a drawing its address. */
function drawn(give: (picture: SVGImageElement) => void): void {
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'image');
  give(picture);
  const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  drawing.append(picture);
  document.body.append(drawing);
}

async function packed(text: string, format: CompressionFormat): Promise<ArrayBuffer> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream(format));
  return new Response(stream).arrayBuffer();
}

/** A form with a file of the page's own making in it. */
function upload(text: string): FormData {
  const data = new FormData();
  data.set('file', new File([text], 'draft.txt'));
  return data;
}

const hex = (text: string): string =>
  [...encoder.encode(text)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const digits = (data: ArrayBuffer): string =>
  btoa(Array.from(new Uint8Array(data), (byte) => String.fromCharCode(byte)).join(''));
const halves = (text: string): [string, string] => {
  const middle = text.length >> 1;
  return [text.slice(0, middle), text.slice(middle)];
};

/** A form of two fields with a half in each. */
function cut(text: string): FormData {
  const data = new FormData();
  for (const [i, half] of halves(text).entries()) data.set(`part-${i}`, half);
  return data;
}

const wrapped = (text: string): string =>
  btoa(`one line of a draft, then ${text} and more`).replace(/.{40}/g, '$&\r\n');

const inner = hidden('iframe');
const channel = new BroadcastChannel('ways');

const worker = new Worker('/assets/ways-worker.js');
const shared =
  typeof SharedWorker === 'undefined' ? null : new SharedWorker('/assets/ways-worker.js');
shared?.port.start();

export const ways: Readonly<Record<string, Way>> = {
  'fetch-alike': (text, to) =>
    fetch(to, {
      headers: new HeadersAlike() as HeadersAlike & Record<string, string>,
      method: 'POST',
      body: text,
    }),
  'fetch-json': (text, to) => fetch(to, { method: 'POST', body: JSON.stringify({ text }) }),
  'fetch-query': (text, to) => fetch(query(to, text)),
  'fetch-form': (text, to) => fetch(to, { method: 'POST', body: form(to, text) }),
  'fetch-params': (text, to) => fetch(to, { method: 'POST', body: new URLSearchParams({ text }) }),
  'fetch-bytes': (text, to) => fetch(to, { method: 'POST', body: encoder.encode(text) }),
  'fetch-buffer': (text, to) => fetch(to, { method: 'POST', body: encoder.encode(text).buffer }),
  'fetch-bytes-json': (text, to) => fetch(to, { method: 'POST', body: bytesOf(text) }),
  'fetch-blob': (text, to) => fetch(to, { method: 'POST', body: new Blob([text]) }),
  'fetch-base64': (text, to) => fetch(to, { method: 'POST', body: btoa(`note:${text}`) }),
  'fetch-html': (text, to) =>
    fetch(to, { method: 'POST', body: `<p>${text.replaceAll('_', '&#95;')}</p>` }),
  'fetch-request': (text, to) => fetch(new Request(to, { method: 'POST', body: text })),
  'fetch-url-object': (text, to) => fetch(new URL(query(to, text), location.href)),
  'fetch-upload': (text, to) => fetch(to, { method: 'POST', body: upload(text) }),
  'fetch-gzip': async (text, to) =>
    fetch(to, { method: 'POST', body: await packed(JSON.stringify({ text }), 'gzip') }),
  'fetch-deflate': async (text, to) =>
    fetch(to, { method: 'POST', body: await packed(JSON.stringify({ text }), 'deflate-raw') }),
  'fetch-deflate-base64': async (text, to) =>
    fetch(to, { method: 'POST', body: digits(await packed(text, 'deflate-raw')) }),
  'fetch-hex': (text, to) => fetch(to, { method: 'POST', body: hex(text) }),
  'fetch-base64-lines': (text, to) => fetch(to, { method: 'POST', body: wrapped(text) }),
  'fetch-frame': (text, to) =>
    inner.contentWindow?.fetch(new URL(to, location.href), { method: 'POST', body: text }),
  'fetch-header': (text, to) => fetch(to, { headers: { 'x-note': text } }),
  'fetch-headers': (text, to) => fetch(to, { headers: new Headers([['authorization', text]]) }),
  'fetch-request-headers': (text, to) => fetch(new Request(to, { headers: { 'x-note': text } })),
  'fetch-request-with': (text, to) =>
    fetch(new Request(to), new Request('/', { headers: { 'x-note': text } })),
  'fetch-referrer': (text, to) => fetch(to, { referrer: query(location.href, text) }),
  'fetch-two-fields': (text, to) => {
    const [before, after] = halves(text);
    return fetch(to, { method: 'POST', body: JSON.stringify({ before, after }) });
  },
  'fetch-two-nodes': (text, to) => {
    const content = halves(text).map((half) => ({ type: 'text', text: half }));
    return fetch(to, { method: 'POST', body: JSON.stringify({ type: 'doc', content }) });
  },
  'fetch-two-marks': (text, to) =>
    fetch(to, { method: 'POST', body: `<p>${halves(text).join('<b>')}</b></p>` }),
  'fetch-codes': (text, to) =>
    fetch(to, { method: 'POST', body: `t = "${text.replaceAll('_', '\\x5f')}"` }),
  'fetch-numbers': (text, to) =>
    fetch(to, { method: 'POST', body: JSON.stringify({ data: [...encoder.encode(text)] }) }),
  'fetch-mail': (text, to) =>
    fetch(to, { method: 'POST', body: `Dear all,\r\n\r\n${halves(text).join('=\r\n')}` }),
  'fetch-two-parts': (text, to) => fetch(to, { method: 'POST', body: cut(text) }),
  'fetch-later': (text, to) =>
    window.fetchLater?.(to, { method: 'POST', body: text, activateAfter: 0 }),
  'xhr-header': (text, to) => xhr(to, '', true, { 'x-first': 'one', 'x-note': text }),
  'xhr-sync-form': (text, to) => xhr(to, form(to, text), false),
  'xhr-sync-params': (text, to) => xhr(to, new URLSearchParams({ text }), false),
  'xhr-text': (text, to) => xhr(to, text),
  'xhr-form': (text, to) => xhr(to, form(to, text)),
  'xhr-upload': (text, to) => xhr(to, upload(text)),
  'xhr-document': (text, to) => {
    const page = document.implementation.createHTMLDocument();
    page.body.append(text);
    xhr(to, page);
  },
  'xhr-xml': (text, to) =>
    xhr(to, new DOMParser().parseFromString(`<note>${text}</note>`, 'application/xml')),
  'xhr-sync': (text, to) => xhr(to, text, false),
  'xhr-query': (text, to) => xhr(query(to, text), ''),
  'beacon-text': (text, to) => navigator.sendBeacon(to, text),
  'beacon-blob': (text, to) => navigator.sendBeacon(to, new Blob([text])),
  'beacon-upload': (text, to) => navigator.sendBeacon(to, upload(text)),
  'event-source': (text, to) => new EventSource(query(to, text)),
  'socket-address': (text, to) => new WebSocket(query(`wss://${location.host}${to}`, text)),
  'socket-whole': (text) => socket([JSON.stringify({ text })]),
  'socket-bytes-json': (text) => socket([bytesOf(text)]),
  'socket-letters': (text) => socket([...text]),
  'socket-letters-bytes': (text) => socket([...text].map((letter) => encoder.encode(letter))),
  'socket-operations': (text) => socket([...text].map((t) => JSON.stringify({ op: 'insert', t }))),
  'socket-keys': (text) => socket([...text].map((letter) => encoder.encode(`0${letter}`))),
  image: (text, to) => {
    new Image().src = query(to, text);
  },
  'image-attribute': (text, to) => hidden('img').setAttribute('src', query(to, text)),
  'image-set': (text, to) => {
    hidden('img').srcset = `${query(to, text)} 1x`;
  },
  sound: (text, to) => {
    new Audio().src = query(to, text);
  },
  'sound-made': (text, to) => new Audio(query(to, text)),
  stylesheet: (text, to) => {
    const link = hidden('link');
    link.rel = 'stylesheet';
    link.href = query(to, text);
  },
  poster: (text, to) => {
    shown('video').poster = query(to, text);
  },
  'poster-attribute': (text, to) => shown('video').setAttribute('poster', query(to, text)),
  script: (text, to) => {
    hidden('script').src = query(to, text);
  },
  frame: (text, to) => {
    hidden('iframe').src = query(to, text);
  },
  'link-attribute': (text, to) => {
    const link = hidden('link');
    link.rel = 'stylesheet';
    link.setAttribute('href', query(to, text));
  },
  drawing: (text, to) => drawn((picture) => picture.setAttribute('href', query(to, text))),
  'drawing-animated': (text, to) =>
    drawn((picture) => {
      picture.href.baseVal = query(to, text);
    }),
  markup: (text, to) => {
    shown('div').innerHTML = `<p>A preview</p><img alt="" src="${query(to, text)}">`;
  },
  'markup-safe': (text, to) =>
    shown('div').setHTML?.(`<img alt="" src="${query(to, text)}">`, {
      sanitizer: { elements: [{ name: 'img', attributes: ['src'] }] },
    }),
  'markup-parsed': (text, to) => {
    const page = new DOMParser().parseFromString(
      `<img alt="" src="${query(to, text)}">`,
      'text/html',
    );
    document.body.append(...page.body.children);
  },
  'markup-command': (text, to) => {
    const editor = shown('div');
    editor.contentEditable = 'true';
    editor.focus();
    getSelection()?.selectAllChildren(editor);
    document.execCommand('insertHTML', false, `<img alt="" src="${query(to, text)}">`);
    document.querySelector<HTMLElement>('#note')?.focus();
  },
  'markup-frame': (text, to) => {
    hidden('iframe').srcdoc = `<img alt="" src=${query(to, text)}>`;
  },
  'style-set': (text, to) =>
    shown('p').style.setProperty('background-image', `url("${query(to, text)}")`),
  'style-rule': (text, to) =>
    document.styleSheets[0]?.insertRule(`h1 { background: url("${query(to, text)}") }`),
  'style-rule-added': (text, to) =>
    document.styleSheets[0]?.addRule('h1', `background: url("${query(to, text)}")`),
  'style-sheet': async (text, to) => {
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
    await sheet.replace(`h1 { background: url("${query(to, text)}") }`);
  },
  'style-map': (text, to) =>
    shown('p').attributeStyleMap.set('background-image', `url("${query(to, text)}")`),
  'style-animated': (text, to) =>
    shown('p').animate([{ backgroundImage: `url("${query(to, text)}")` }, {}], 1000),
  font: (text, to) => new FontFace('Ways', `url("${query(to, text)}")`).load(),
  cache: async (text, to) => (await caches.open('ways')).add(query(to, text)),
  cookie: (text, to) => {
    // biome-ignore lint/suspicious/noDocumentCookie: the way that is tried.
    document.cookie = `draft=${encodeURIComponent(text)};path=${to}`;
    void fetch(to);
  },
  'frame-at-once': (text, to) =>
    hidden('iframe').contentWindow?.fetch(new URL(to, location.href), {
      method: 'POST',
      body: text,
    }),
  worker: (text, to) => worker.postMessage({ to, text }),
  'worker-map': (text, to) => worker.postMessage(new Map([['note', { to, text }]])),
  'worker-text': (text, to) => worker.postMessage(`${to} ${text}`),
  'shared-worker': (text, to) => shared?.port.postMessage({ to, text }),
  broadcast: (text, to) => channel.postMessage({ to, text }),
  window: (text, to) => window.open(query(to, text)),
  'push-state': (text) => history.pushState({}, '', `?q=${encodeURIComponent(text)}`),
};

/** Those that leave the page, each the end of a test. */
export const leaving: Readonly<Record<string, Way>> = {
  'location-href': (text, to) => {
    location.href = query(to, text);
  },
  'location-assign': (text, to) => location.assign(query(to, text)),
  link: (text, to) => {
    const link = hidden('a');
    link.href = query(to, text);
    link.click();
  },
  'link-new-tab': (text, to) => {
    const link = hidden('a');
    link.target = '_blank';
    link.href = query(to, text);
    link.click();
  },
  'area-new-tab': (text, to) => {
    const map = document.createElement('map');
    const area = document.createElement('area');
    area.target = '_blank';
    map.append(area);
    document.body.append(map);
    area.href = query(to, text);
    area.click();
  },
  refresh: (text, to) => {
    const meta = document.createElement('meta');
    meta.httpEquiv = 'refresh';
    meta.content = `0;url=${query(to, text)}`;
    document.head.append(meta);
  },
  'form-button': (text, to) => {
    const element = hidden('form');
    element.method = 'post';
    const button = document.createElement('button');
    button.formAction = query(to, text);
    element.append(button);
    element.requestSubmit(button);
  },
  'form-of-elements': (text, to) => {
    const element = hidden('form');
    element.action = to;
    element.method = 'post';
    element.addEventListener('formdata', ({ formData }) => formData.set('text', text));
    element.requestSubmit();
  },
  'form-by-script': (text, to) => {
    const element = hidden('form');
    element.action = to;
    const field = document.createElement('input');
    field.name = 'q';
    field.value = text;
    element.append(field);
    element.submit();
  },
};

declare global {
  interface Window {
    /** For tests: the names of all ways, and sending by one of them. */
    ways?: { names: string[]; leaving: string[]; send(name: string, text: string): void };
    /** Where the browser has it. */
    fetchLater?(to: string, options: RequestInit & { activateAfter?: number }): unknown;
  }
  interface HTMLElement {
    setHTML?(markup: string, options: object): void;
  }
}

const missing = new Set([
  ...(shared ? [] : ['shared-worker']),
  ...(window.fetchLater ? [] : ['fetch-later']),
  ...('setHTML' in document.body ? [] : ['markup-safe']),
  ...('attributeStyleMap' in document.body ? [] : ['style-map']),
]);

window.ways = {
  names: Object.keys(ways).filter((name) => !missing.has(name)),
  leaving: Object.keys(leaving),
  send(name, text) {
    try {
      // A held request fails in the end; nobody here minds.
      void Promise.resolve((ways[name] ?? leaving[name])?.(text, `/way/${name}`)).catch(() => {});
    } catch {
      // As above, for those that fail at once.
    }
  },
};
