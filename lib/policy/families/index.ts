import { assistants } from './assistants';
import { chats } from './chats';
import { documents } from './documents';
import { bears, type Family, type PageMarks } from './family';
import { forums } from './forums';
import { mail } from './mail';
import { trackers } from './trackers';

/** Every family. A test keeps this array and the files of this folder in step. */
export const families: readonly Family[] = [
  ...trackers,
  ...chats,
  ...forums,
  ...documents,
  ...assistants,
  ...mail,
];

/** The family of software a page is made with, by what it says of itself. */
export function familyOf(page: PageMarks): Family | undefined {
  return families.find(({ marks }) => marks.some((mark) => bears(page, mark)));
}
