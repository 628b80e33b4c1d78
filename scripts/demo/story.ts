import { assistantScene } from './scenes/assistant';
import { chatScene } from './scenes/chat';
import { exceptionScene } from './scenes/exception';
import { innocentScene } from './scenes/innocent';
import { issueScene } from './scenes/issue';
import { screenshotScene } from './scenes/screenshot';
import type { Stage } from './stage';

/** The story, scene by scene. Each opens a page of its own and breaks off where something is wrong. */
export const scenes: ReadonlyArray<
  readonly [title: string, tell: (stage: Stage) => Promise<void>]
> = [
  ['A log with a GitHub token, pasted into an issue on github.com', issueScene],
  ['A Stripe key, typed into a message on app.slack.com', chatScene],
  ['A script with an Anthropic key, pasted into a prompt on chatgpt.com', assistantScene],
  ['Text that only looks like keys, pasted on stackoverflow.com', innocentScene],
  ['A screenshot of a terminal with a GitHub token, uploaded to github.com', screenshotScene],
  ['A token that may be shown on github.com, and nowhere else', exceptionScene],
];
