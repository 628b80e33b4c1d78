import { assistants } from './assistants';
import { chats } from './chats';
import { consoles } from './consoles';
import { documents } from './documents';
import { forums } from './forums';
import { mail } from './mail';
import { pastes } from './pastes';
import { secretManagers } from './secret-managers';
import type { SiteList } from './site';
import { trackers } from './trackers';

/**
 * Every list of hosts, most specific kind first: the first list with a matching entry names the
 * destination (a gist is a paste site before github.com is a tracker). A test keeps this array and
 * the files of this folder in step.
 */
export const siteLists: readonly SiteList[] = [
  secretManagers,
  consoles,
  pastes,
  assistants,
  chats,
  documents,
  mail,
  forums,
  trackers,
];

/**
 * The match patterns of the sites guarded from the start: those where secrets are usually pasted.
 * @returns Chrome/Firefox match patterns, sorted and unique; a host entry covers all of its paths,
 * because single-page applications change the path without loading a document.
 */
export function guardedMatches(): string[] {
  const matches = siteLists
    .filter((list) => list.guarded)
    .flatMap((list) => list.sites)
    .map((site) => `https://${site.split('/', 1)[0]}/*`);
  return [...new Set(matches)].sort();
}
