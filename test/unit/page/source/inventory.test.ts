import { afterEach, describe, expect, it, vi } from 'vitest';
import { inventoryOf, partsOf } from '../../../../lib/page/source/inventory';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('what a frame is made of', () => {
  it('is the document with what its open shadow roots hold, one in another', async () => {
    const host = document.createElement('x-outer');
    document.body.append(host);
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>outer</p><x-inner></x-inner>';
    const inner = host.shadowRoot?.querySelector('x-inner');
    if (inner) inner.attachShadow({ mode: 'open' }).innerHTML = '<p>inner</p>';
    const [first] = await partsOf(new Set());
    const text = String(first?.text?.());
    expect(text).toContain('<x-outer>');
    expect(text.indexOf('outer</p>')).toBeGreaterThan(text.indexOf('</html>'));
    expect(text).toContain('<p>inner</p>');
  });

  it('is the document with the comments around it, by an address without query', async () => {
    const [before, behind] = [
      document.createComment(' before '),
      document.createComment(' behind '),
    ];
    document.insertBefore(before, document.documentElement);
    document.documentElement.after(behind);
    const [first] = await partsOf(new Set());
    const text = String(first?.text?.());
    before.remove();
    behind.remove();
    expect(text).toMatch(/<!-- before -->[\s\S]*<html[\s\S]*<\/html>[\s\S]*<!-- behind -->/);
    expect(first?.name).not.toMatch(/[?#]/);
  });

  it('is storage by any name, also that of a method', async () => {
    for (const name of ['key', 'getItem', 'length', 'cart']) localStorage.setItem(name, 'kept');
    const parts = await partsOf(new Set());
    localStorage.clear();
    const kept = parts.filter(({ name }) => name.startsWith('localStorage'));
    expect(kept.map(({ name, text }) => [name, text?.()])).toEqual([
      ['localStorage: key', 'kept'],
      ['localStorage: getItem', 'kept'],
      ['localStorage: length', 'kept'],
      ['localStorage: cart', 'kept'],
    ]);
  });

  it('counts frames in open shadow roots as well', () => {
    vi.stubGlobal('length', 1);
    const host = document.createElement('x-outer');
    document.body.append(host);
    const inside = document.createElement('iframe');
    Object.defineProperty(inside, 'contentWindow', { value: window });
    host.attachShadow({ mode: 'open' }).append(inside, document.createElement('object'));
    expect(inventoryOf([]).frames).toBe(2);
    vi.unstubAllGlobals();
  });

  it.each([
    [3, false],
    [250, true],
    [273, false],
    [1000, true],
  ])('is told as cut short or not, of %i things loaded', (length, full) => {
    const entries = Array.from({ length }, () => ({ name: 'https://a.example/a.js' }));
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue(entries as never);
    expect(inventoryOf([]).full).toBe(full);
  });
});
