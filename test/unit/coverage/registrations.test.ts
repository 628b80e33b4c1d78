import { describe, expect, it } from 'vitest';
import { EVERY_SITE } from '../../../lib/coverage/origins';
import { changesTo, registrationsFor, SCRIPTS } from '../../../lib/coverage/registrations';

const builtIn = ['https://github.com/*', 'https://*.slack.com/*'];
const matchesFor = (granted: readonly string[]): unknown =>
  registrationsFor(granted, builtIn)[0]?.matches;

describe('what is registered', () => {
  it('is nothing for the sites of the manifest, or without any', () => {
    expect(registrationsFor(builtIn, builtIn)).toEqual([]);
    expect(registrationsFor([], builtIn)).toEqual([]);
  });

  it('is the same scripts as in the manifest, in the same worlds and frames', () => {
    const all = registrationsFor([...builtIn, '*://example.org/*'], builtIn);
    expect(all.map(({ id, world, runAt }) => [id, world, runAt])).toEqual([
      ['guard', 'ISOLATED', 'document_start'],
      ['tap', 'MAIN', 'document_start'],
      ['handles', 'MAIN', 'document_start'],
      ['answer', 'ISOLATED', 'document_idle'],
      ['page', 'ISOLATED', 'document_idle'],
    ]);
    for (const one of all) {
      expect(one).toMatchObject({
        matches: ['*://example.org/*'],
        excludeMatches: builtIn,
        allFrames: true,
        matchOriginAsFallback: true,
        persistAcrossSessions: true,
      });
    }
  });

  it.each([
    [
      'sites, in order and once',
      ['*://b.example/*', '*://a.example/*', '*://b.example/*'],
      ['*://a.example/*', '*://b.example/*'],
    ],
    ['every site, which has the others in it', ['*://a.example/*', EVERY_SITE], [EVERY_SITE]],
    ['every site by its other name', ['<all_urls>'], [EVERY_SITE]],
    ['nothing that is no web page', ['file:///*'], undefined],
  ])('%s', (_, granted, matches) => {
    expect(matchesFor(granted)).toEqual(matches);
  });
});

describe('what changes', () => {
  const one = registrationsFor(['*://a.example/*'], builtIn);
  const two = registrationsFor(['*://a.example/*', '*://b.example/*'], builtIn);

  it('adds all to nothing, and removes all for nothing', () => {
    expect(changesTo(one, [])).toEqual({ add: one, update: [], remove: [] });
    expect(changesTo([], one)).toEqual({
      add: [],
      update: [],
      remove: SCRIPTS.map(({ id }) => id),
    });
  });

  it('is nothing for the same, in whatever order it is reported', () => {
    const reported = two.map((registration) => ({
      ...registration,
      matches: [...registration.matches].reverse(),
    }));
    expect(changesTo(two, reported)).toEqual({ add: [], update: [], remove: [] });
  });

  it('updates in place, so that no page is missed meanwhile', () => {
    expect(changesTo(two, one)).toEqual({ add: [], update: two, remove: [] });
    const other = registrationsFor(['*://b.example/*'], builtIn);
    expect(changesTo(other, one)).toEqual({ add: [], update: other, remove: [] });
    const older = one.map((registration) => ({ ...registration, excludeMatches: [] }));
    expect(changesTo(one, older).update).toEqual(one);
  });

  it('removes what an older version had registered', () => {
    expect(changesTo(one, [...one, { id: 'older' }]).remove).toEqual(['older']);
  });
});
