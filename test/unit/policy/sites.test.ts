import { describe, expect, it } from 'vitest';
import { siteMatches } from '../../../lib/policy/destination';
import { guardedMatches, siteLists } from '../../../lib/policy/sites';

const guarded = siteLists.filter((list) => list.guarded);
const hostOf = (site: string): string => site.split('/', 1)[0] ?? '';

describe('the sites guarded from install on', () => {
  it('are at least 200', () => {
    expect(guardedMatches().length).toBeGreaterThanOrEqual(200);
  });

  it('are match patterns of a host each, in order and once', () => {
    const matches = guardedMatches();
    const label = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';
    for (const match of matches) {
      expect(match).toMatch(new RegExp(`^https://(?:\\*\\.)?${label}(?:\\.${label})+/\\*$`));
    }
    expect(matches).toEqual([...new Set(matches)].sort());
  });

  it('cover no whole top-level domain', () => {
    for (const match of guardedMatches()) {
      // A country's second level (*.co.uk) would be one as well; none of the lists has such a host.
      expect(match).not.toMatch(/\/\/\*\.(?:[^./]+|(?:com?|org|net|ac|gov)\.[a-z]{2})\//);
    }
  });

  it.each(guarded.map((list) => [list.kind, list.sites] as const))(
    '%s: says nothing twice',
    (_, sites) => {
      const covered = sites.filter((site) =>
        sites.some(
          (other) =>
            other !== site &&
            other.startsWith('*.') &&
            siteMatches(other, hostOf(site).replace('*.', ''), '/'),
        ),
      );
      expect(covered).toEqual([]);
    },
  );

  it('have a dozen hosts or more of each kind', () => {
    for (const { kind, sites } of guarded) expect(sites.length, kind).toBeGreaterThanOrEqual(12);
  });
});
