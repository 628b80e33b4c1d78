import { describe, expect, it } from 'vitest';
import {
  type Coverage,
  coverageOf,
  covers,
  EVERY_SITE,
  isListWithheld,
  originOf,
  takenBack,
  wantedFor,
} from '../../../lib/coverage/origins';

const builtIn = ['https://github.com/*', 'https://*.slack.com/*'];

describe('covers', () => {
  it.each([
    ['https://github.com/*', 'https://github.com/acme/app', true],
    ['https://github.com/*', 'http://github.com/', false],
    ['https://github.com/*', 'https://gist.github.com/', false],
    ['*://example.org/*', 'http://example.org:8080/x', true],
    ['https://*.slack.com/*', 'https://slack.com/', true],
    ['https://*.slack.com/*', 'https://app.slack.com/', true],
    ['https://*.slack.com/*', 'https://notslack.com/', false],
    ['https://*/*', 'https://example.org/', true],
    ['https://*/*', 'http://example.org/', false],
    [EVERY_SITE, 'http://example.org/', true],
    [EVERY_SITE, 'file:///etc/hosts', false],
    ['<all_urls>', 'https://example.org/', true],
    ['<all_urls>', 'about:addons', false],
    ['nonsense', 'https://example.org/', false],
    ['https://github.com/*', 'nonsense', false],
  ])('%s on %s: %s', (pattern, url, expected) => {
    expect(covers(pattern, url)).toBe(expected);
  });
});

describe('originOf', () => {
  it.each([
    ['https://example.org:8443/a?b#c', '*://example.org/*'],
    ['http://localhost:3000/', '*://localhost/*'],
    ['about:blank', null],
    ['chrome://extensions/', null],
    ['', null],
  ])('%s: %s', (url, origin) => {
    expect(originOf(url)).toBe(origin);
  });
});

describe('coverageOf', () => {
  it.each<[string, string, string[], Coverage]>([
    ['a site of the list', 'https://github.com/', builtIn, 'built-in'],
    ['one that was taken away', 'https://github.com/', ['https://*.slack.com/*'], 'withheld'],
    ['one that was given back', 'https://github.com/', ['*://github.com/*'], 'built-in'],
    ['one on the list and on every site', 'https://github.com/', [EVERY_SITE], 'built-in'],
    ['another site', 'https://example.org/', builtIn, 'none'],
    ['a site that was added', 'https://example.org/', ['*://example.org/*'], 'site'],
    ['every site', 'https://example.org/', ['*://example.org/*', EVERY_SITE], 'every'],
    ['every site, as Firefox may say it', 'https://example.org/', ['<all_urls>'], 'every'],
    ['a page that is none of the web', 'about:addons', [EVERY_SITE], 'none'],
  ])('%s', (_, url, granted, coverage) => {
    expect(coverageOf(url, granted, builtIn)).toBe(coverage);
  });
});

describe('isListWithheld', () => {
  it.each<[string, string[], boolean]>([
    ['nothing at all', [], true],
    ['a site that was added', ['*://example.org/*'], true],
    ['all of the list', builtIn, false],
    ['one of the list', ['https://*.slack.com/*'], false],
    ['a part of one of the list', ['https://app.slack.com/*'], false],
    ['one of the list by any scheme', ['*://github.com/*'], false],
    ['every site', [EVERY_SITE], false],
    ['every site, as Firefox may say it', ['<all_urls>'], false],
  ])('where the browser grants %s', (_, granted, withheld) => {
    expect(isListWithheld(granted, builtIn)).toBe(withheld);
  });
});

describe('what is asked for and taken back', () => {
  it('is the pattern of the list for a site of the list', () => {
    expect(wantedFor('https://app.slack.com/x', builtIn)).toEqual(['https://*.slack.com/*']);
  });

  it('is the host for another site, and nothing for what is none', () => {
    expect(wantedFor('https://example.org/x', builtIn)).toEqual(['*://example.org/*']);
    expect(wantedFor('about:blank', builtIn)).toEqual([]);
  });

  it('leaves the list and other sites alone', () => {
    const granted = [...builtIn, '*://example.org/*', '*://example.com/*'];
    expect(takenBack('https://example.org/', granted, builtIn)).toEqual(['*://example.org/*']);
    expect(takenBack('https://github.com/', granted, builtIn)).toEqual([]);
  });

  it('is every site before the site, which stays', () => {
    const granted = [...builtIn, '*://example.org/*', EVERY_SITE];
    expect(takenBack('https://example.org/', granted, builtIn)).toEqual([EVERY_SITE]);
  });
});
