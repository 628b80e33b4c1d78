import type { Application } from '../site';
import { assistant } from './assistant';
import { bench } from './bench';
import { blog } from './blog';
import { chat } from './chat';
import { depot } from './depot';
import { editors } from './editors';
import { forum } from './forum';
import { pastes } from './pastes';
import { rooms } from './rooms';
import { cdn, shop } from './shop';
import { tracker } from './tracker';

/** Which fixture application answers under which real host name. */
export const applications: ReadonlyMap<string, Application> = new Map([
  ['github.com', tracker],
  ['app.slack.com', chat],
  ['chatgpt.com', assistant],
  ['discord.com', rooms],
  ['stackoverflow.com', forum],
  ['pastebin.com', pastes],
  ['gitlab.com', bench],
  ['example.org', blog],
  ['shop.example.net', shop],
  ['depot.example.net', depot],
  ['cdn.example.com', cdn],
  ['codeberg.org', editors],
  ['editors.example.net', editors],
]);
