import { beforeEach, describe, expect, it } from 'vitest';
import { mayHold, scan } from '../../../lib/detect';
import type { MayHold } from '../../../lib/detect/may-hold';
import type { Piece } from '../../../lib/page/piece';
import { walk } from '../../../lib/page/walk';
import { rng, ruleIds, sampleOf } from '../../samples';

const secret = sampleOf('github-pat', rng(21)).value;
const host = {
  entered: () => undefined,
  count: () => undefined,
  *prepare() {},
  mayHold,
};

function pieces(roots: readonly Node[] = [document]): Piece<Node>[] {
  return [...walk(roots, host)].filter((piece) => piece !== null);
}

/** Where secrets were found, and the text of the node they begin in. */
function found(): unknown[] {
  return pieces().flatMap((piece) =>
    scan(piece.text).flatMap(({ start, end }) => {
      const spot = piece.locate(start, end);
      return spot ? [spot.where] : [];
    }),
  );
}

beforeEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
});

describe('a walk through a page', () => {
  it.each<[string, string, unknown]>([
    ['text', `<p>use ${secret} for it</p>`, { kind: 'text' }],
    [
      'text in colours',
      `<pre><code><span>x = "${secret.slice(0, 9)}</span><b>${secret.slice(9, 20)}</b>${secret.slice(20)}"</code></pre>`,
      { kind: 'text' },
    ],
    [
      'an attribute',
      `<div data-token="${secret}"></div>`,
      { kind: 'attribute', name: 'data-token' },
    ],
    [
      'a handler',
      `<button onclick="pay('${secret}')"></button>`,
      { kind: 'attribute', name: 'onclick' },
    ],
    ['a link', `<a href="https://acme.test/?t=${secret}">here</a>`, { kind: 'link' }],
    ['a comment', `<!-- token: ${secret} -->`, { kind: 'comment' }],
    ['a meta tag', `<meta name="build" content="${secret}">`, { kind: 'meta', name: 'build' }],
    ['a script', `<script type="a">f("${secret}")</script>`, { kind: 'script' }],
    [
      'an island',
      `<script id="__NEXT_DATA__" type="application/json">{"k":"${secret}"}</script>`,
      { kind: 'island', name: '__NEXT_DATA__' },
    ],
    ['a template', `<template><p>${secret}</p></template>`, { kind: 'text' }],
    [
      'a hidden input',
      `<input type="hidden" value="${secret}">`,
      { kind: 'attribute', name: 'value' },
    ],
    ['a line beside its number', `<div><a>12</a><span>${secret}</span></div>`, { kind: 'text' }],
  ])('sees %s', (_, html, where) => {
    document.body.innerHTML = html;
    expect(found()).toContainEqual(where);
  });

  it.each([
    ['a textarea', `<textarea>${secret}</textarea>`],
    ['an editing host', `<div contenteditable><p>${secret}</p></div>`],
    ['a text box', `<div role="textbox">${secret}</div>`],
    ['an input', `<input value="${secret}">`],
    ['a style', `<style>/* ${secret} */</style>`],
  ])('sees nothing in %s', (_, html) => {
    document.body.innerHTML = html;
    expect(found()).toEqual([]);
  });

  it.each(['acme-post', 'div', 'span'])(
    'sees the open shadow root of %s, and tells of it',
    (name) => {
      const element = document.body.appendChild(document.createElement(name));
      element.append('light');
      const root = element.attachShadow({ mode: 'open' });
      root.innerHTML = `<p>${secret}</p>`;
      const entered: unknown[] = [];
      const all = [...walk([document], { ...host, entered: (one) => entered.push(one) })];
      expect(entered).toEqual([root]);
      expect(all.some((piece) => piece?.text.includes(secret))).toBe(true);
    },
  );

  it('finds the node a finding begins in and the one it ends in', () => {
    document.body.innerHTML = `<p>a <b>${secret.slice(0, 12)}</b><i>${secret.slice(12)}</i> b</p>`;
    const [piece] = pieces();
    const [finding] = scan(piece?.text ?? '');
    const spot = piece?.locate(finding?.start ?? 0, finding?.end ?? 0);
    expect(spot?.node.textContent).toBe(secret.slice(0, 12));
    expect(spot?.last.textContent).toBe(secret.slice(12));
    expect([spot?.start, spot?.end]).toEqual([0, secret.length - 12]);
  });

  it('goes on where the page takes away the node whose turn it is', () => {
    document.body.innerHTML = Array.from({ length: 400 }, (_, i) => `<p>line ${i}</p>`).join('');
    document.body.insertAdjacentHTML('beforeend', `<p>${secret}</p>`);
    const walked: string[] = [];
    for (const piece of walk([document], host)) {
      if (piece) walked.push(piece.text);
      else
        for (let i = 0; i < 60; i++) document.body.firstElementChild?.nextElementSibling?.remove();
    }
    expect(walked.join('')).toContain(secret);
  });

  it('hands out large pages piece by piece, at the ends of lines', () => {
    document.body.innerHTML = Array.from(
      { length: 3000 },
      (_, i) => `<p>line ${i} of a page</p>`,
    ).join('');
    const all = pieces();
    expect(all.length).toBeGreaterThan(2);
    expect(all.every(({ text }) => text.endsWith('page\n') || text.endsWith('page'))).toBe(true);
    const lines = all.flatMap(({ text }) => text.split('\n')).filter((line) => line !== '');
    expect(lines).toEqual(Array.from({ length: 3000 }, (_, i) => `line ${i} of a page`));
  });
});

/** A part of a page that says nothing, of a handful of elements. */
const dull = (n: number): string =>
  `<li><i>${n}</i><article data-id="${n}"><h2><a href="/users/${n}">user ${n}</a></h2><p>it passed yesterday</p></article></li>`;
/** A place in every part. */
const everywhere: MayHold = ({ length }) => Array.from({ length }, (_, at) => at);
/** What is found by walking parts with such places, and no others. A text that may begin a line is read twice. */
const valuesBy = (mayHold: MayHold) => {
  const values = [...walk([document], { ...host, mayHold })].flatMap((piece) =>
    scan(piece?.text ?? '').map(({ start, end }) => piece?.text.slice(start, end)),
  );
  return [...new Set(values)].sort();
};
const thread = (parts: readonly string[]): string =>
  `<ol>${[...Array(60).keys()].map((n) => dull(n) + (parts[n] ?? '')).join('')}</ol>`;
const part = (inner: string): string =>
  `<li><i>x</i><div><b>y</b><span>z</span>${inner}</div></li>`;

describe('a walk through a large page', () => {
  it('leaves out the parts nothing can be in, and counts them', () => {
    document.body.innerHTML = thread([part(`<p>use ${secret}</p>`)]);
    let nodes = 0;
    const all = [...walk([document], { ...host, count: (more) => (nodes += more) })];
    const text = all.map((piece) => piece?.text ?? '').join('');
    expect(text).toContain(secret);
    // What follows at once may belong to it.
    expect(text).not.toContain('user 30');
    expect(nodes).toBeGreaterThan(document.querySelectorAll('*').length);
  });

  it.each([
    ['a shadow root', part('<p id="host">light</p>')],
    ['a shadow root of an element of its own', part('<acme-post id="host"></acme-post>')],
  ])('finds %s in a part that says nothing', (_, html) => {
    document.body.innerHTML = thread([html]);
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = `<p>${secret}</p>`;
    expect(found()).toHaveLength(1);
  });

  it.each(['', '\n'])(
    'reads a part whose name stands in the part before, and %j between',
    (space) => {
      const password = sampleOf('github-pat', rng(5)).value.slice(4, 24);
      document.body.innerHTML = thread([
        `${part('<p>password:</p>')}${space}<li><p>${password}</p><i></i><b></b><u></u><s></s></li>`,
      ]);
      expect(found()).toHaveLength(1);
    },
  );

  it('finds what a walk through every node finds, however a page is made', () => {
    const random = rng(91);
    const some = (most: number): number => Math.floor(random() * most);
    const ids = ruleIds();
    const text = (): string => sampleOf(ids[some(ids.length)] ?? '', random).text;
    const shown = (all: string): string => all.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const quoted = (all: string): string => shown(all).replaceAll('"', '&quot;');
    const torn = (all: string): string =>
      (all.match(/.{1,9}/gs) ?? []).map((one) => `<b>${shown(one)}</b>`).join('');
    const lines = (all: string): string =>
      all
        .split('\n')
        .map((line) => `<div><i></i><i></i><i></i><u></u>${torn(line)}</div>`)
        .join('\n');
    const ways: readonly (() => string)[] = [
      () => dull(some(1000)),
      () => dull(some(1000)),
      () => dull(some(1000)),
      () => `${dull(1)}\n${dull(2)} \n `,
      () => `<section>${dull(1)}${dull(2)}<p>${shown(text())}</p></section>`,
      () => part(`<p>${shown(text())}</p>`),
      () => part(`<a href="https://acme.test/" data-x="${quoted(text())}">x</a>`),
      () => part(`<!-- ${text().replaceAll('-->', '')} -->`),
      () => part(`<script>f("${text().replaceAll('</', '')}")</script>`),
      () => part(`<template><p>${shown(text())}</p></template>`),
      () => part(`<textarea>${shown(text())}</textarea><div contenteditable>${torn(text())}</div>`),
      () => part(`<pre>${torn(text())}</pre>`),
      () => `<!-- ${text().replaceAll('-->', '')} -->`,
      () => `<p>${torn(text())}</p>`,
      () => `words ${torn(text())} in a line<br>`,
      () => `<div data-x="${quoted(text())}"><i></i><i></i><u></u><u></u></div>`,
      () => lines(text()),
      () => `<ul>${part('<p>password:</p>')}\n${part(`<p>${text().slice(0, 20).trim()}</p>`)}</ul>`,
    ];
    for (let n = 0; n < 40; n++) {
      const parts = Array.from({ length: 60 }, () => ways[some(ways.length)]?.());
      document.body.innerHTML = `<main>${parts.join(random() < 0.5 ? '' : '\n')}</main>`;
      expect(valuesBy(host.mayHold)).toEqual(valuesBy(everywhere));
    }
  });

  it('finds what a walk through every node finds', () => {
    const random = rng(17);
    const parts = ruleIds().flatMap((rule) => {
      const text = sampleOf(rule, random).text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      const half = text.length >> 1;
      return [
        part(`<pre>${text}</pre>`),
        part(`<p><code><i>${text.slice(0, half)}</i><b>${text.slice(half)}</b></code></p>`),
        part(`<a data-x="${text.replaceAll('"', '&quot;')}">x</a>`),
      ];
    });
    document.body.innerHTML = parts.map((one, n) => dull(n) + one).join('');
    const all = valuesBy(everywhere);
    expect(all.length).toBeGreaterThan(500);
    expect(valuesBy(host.mayHold)).toEqual(all);
  });
});
