import type { SiteList } from './site';

/** Team and community chats: read by many, kept for years, copied to phones and logs. */
export const chats: SiteList = {
  kind: 'chat',
  guarded: true,
  sites: [
    '*.slack.com',
    'discord.com',
    '*.discord.com',
    'teams.microsoft.com',
    'teams.live.com',
    'teams.cloud.microsoft',
    'chat.google.com',
    'web.telegram.org',
    'web.whatsapp.com',
    'app.element.io',
    'app.gitter.im',
    '*.zulipchat.com',
    '*.rocket.chat',
    '*.cloud.mattermost.com',
    'www.messenger.com',
    'app.zoom.us',
    'webex.com',
    '*.webex.com',
  ],
};
