import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, digits, hexadecimal, lowerLetters, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const googleChatWebhook: Rule = {
  id: 'google-chat-webhook-url',
  name: 'Google Chat webhook',
  provider: 'google',
  kind: 'provider',
  description: 'Posts messages into one space.',
  severity: 'medium',
  keywords: ['chat.googleapis.com/v1/spaces/'],
  pattern:
    /chat\.googleapis\.com\/v1\/spaces\/[\w-]{6,24}\/messages\?(?:key=[\w-]{20,60}(?:&|&amp;|\\u0026))?token=(?<secret>[\w-]{43}(?:%3[Dd]|=)?)(?![0-9A-Za-z_-])/,
  references: ['https://developers.google.com/workspace/chat/quickstart/webhooks'],
  rotate: {
    steps: 'Delete the webhook under Apps and integrations of the space, then add another.',
    url: 'https://chat.google.com/',
  },
  examples: [
    sample`CHAT_WEBHOOK=https://chat.googleapis.com/v1/spaces/AAAA${base64Url(7)}/messages?token=${base64Url(43)}%3D`,
    sample`url = "https://chat.googleapis.com/v1/spaces/AAQA${base64Url(7)}/messages?token=${base64Url(43)}"`,
  ],
  lookalikes: [
    sample`https://chat.googleapis.com/v1/spaces/SPACE_ID/messages?key=KEY&token=TOKEN`,
    sample`https://chat.googleapis.com/v1/spaces/AAAA${base64Url(7)}/messages`,
  ],
};

export const googleAppPassword: Rule = {
  id: 'google-app-password',
  name: 'Google app password',
  provider: 'google',
  kind: 'context',
  description: 'Reads and sends the mail of its owner, past the second factor.',
  severity: 'high',
  keywords: ['gmail'],
  pattern:
    /(?<![A-Za-z])[Gg](?:mail|MAIL)[\s\S]{0,100}?(?:[Pp]ass(?:w(?:or)?d|code)?|PASS(?:W(?:OR)?D)?|PWD|pwd)["']?[\])]?\s{0,4}(?:=>|[:=,])\s{0,4}["'`]?(?<secret>[a-z]{4}(?: [a-z]{4}){3}|[a-z]{16})(?![0-9A-Za-z_.(\- ])/,
  references: ['https://support.google.com/accounts/answer/185833'],
  rotate: {
    steps:
      'Remove the app password in the account, look at its recent activity, then sign in with OAuth or make another.',
    url: 'https://myaccount.google.com/apppasswords',
  },
  examples: [
    sample`GMAIL_APP_PASSWORD="${lowerLetters(4)} ${lowerLetters(4)} ${lowerLetters(4)} ${lowerLetters(4)}"`,
    sample`createTransport({ service: 'gmail', auth: { user: 'kim.lee@gmail.com', pass: '${lowerLetters(16)}' } })`,
  ],
  lookalikes: [
    sample`GMAIL_APP_PASSWORD="your app pass word"`,
    sample`GMAIL_APP_PASSWORD=${'$'}{GMAIL_APP_PASSWORD}`,
    sample`gmail_password = getgmailpassword()`,
  ],
};

const signingSecret = sequence(base64Url(27), '=');

export const googleMapsSigningSecret: Rule = {
  id: 'google-maps-signing-secret',
  name: 'Google Maps URL signing secret',
  provider: 'google',
  kind: 'context',
  description: 'Signs requests to the maps APIs at the expense of the project, past their unsigned limit.',
  severity: 'medium',
  ...named({ names: ['maps signing', 'maps url signing'], value: signingSecret, words: [] }),
  references: ['https://developers.google.com/maps/documentation/maps-static/digital-signature'],
  rotate: {
    steps: 'Regenerate the secret on the credentials page of the maps platform and put the new one in place.',
    url: 'https://console.cloud.google.com/google/maps-apis/credentials',
  },
  examples: [sample`GOOGLE_MAPS_SIGNING_SECRET=${signingSecret}`, sample`mapsSigningKey: '${signingSecret}'`],
  lookalikes: [sample`GOOGLE_MAPS_SIGNING_SECRET=${base64Url(20)}=`, sample`GOOGLE_MAPS_SIGNING_SECRET=<secret>`],
};

export const googleAdsDeveloperToken: Rule = {
  id: 'google-ads-developer-token',
  name: 'Google Ads developer token',
  provider: 'google',
  kind: 'context',
  description: 'Calls the Google Ads API on the quota of the manager account; it needs an OAuth token beside it.',
  severity: 'medium',
  keywords: ['developer_token', 'developer-token', 'developertoken'],
  pattern:
    /(?:[Dd]eveloper[_-]?[Tt]oken|DEVELOPER_TOKEN)["']?\]?\s{0,4}(?:=>|[:=,])\s{0,4}["']?(?<secret>(?=[A-Za-z_-]{0,21}[0-9])(?=[0-9a-z_-]{0,21}[A-Z])[\w-]{22})(?![\w.(-])/,
  references: ['https://developers.google.com/google-ads/api/docs/get-started/dev-token'],
  rotate: {
    steps: 'Reset the token in the API center of the manager account and put the new one in place.',
    url: 'https://ads.google.com/aw/apicenter',
  },
  examples: [
    sample`developer_token: ${base64Url(22)}\nlogin_customer_id: ${digits(10)}\n`,
    sample`GOOGLE_ADS_DEVELOPER_TOKEN="${base64Url(22)}"`,
  ],
  lookalikes: [sample`developer_token: ${base64Url(20)}`, sample`developer_token: INSERT_DEVELOPER_TOKEN`],
};

export const googleCalendarAddress: Rule = {
  id: 'google-calendar-secret-address',
  name: 'Secret address of a Google calendar',
  provider: 'google',
  kind: 'provider',
  description: 'Shows all events of the calendar, with their guests, places and links to meetings.',
  severity: 'medium',
  keywords: ['calendar/ical/'],
  pattern: new RegExp(
    `google\\.com/calendar/ical/[\\w.%@+\\-]{3,160}/private-(?<secret>${hexadecimal(32).source})/(?:basic|full)\\.ics`,
  ),
  references: ['https://support.google.com/calendar/answer/37648'],
  rotate: {
    steps: 'Reset the secret address in iCal format under the settings of the calendar, then subscribe anew.',
    url: 'https://calendar.google.com/calendar/r/settings',
  },
  examples: [
    sample`ICS_URL=https://calendar.google.com/calendar/ical/kim%40acme.dev/private-${hexadecimal(32)}/basic.ics`,
    sample`url: 'https://www.google.com/calendar/ical/${alphanumeric(26)}%40group.calendar.google.com/private-${hexadecimal(32)}/basic.ics'`,
  ],
  lookalikes: [
    sample`https://calendar.google.com/calendar/ical/kim%40acme.dev/public/basic.ics`,
    sample`https://calendar.google.com/calendar/ical/kim%40acme.dev/private-${hexadecimal(31)}/basic.ics`,
  ],
};
