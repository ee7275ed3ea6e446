import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence('o.', alphanumeric(32));
const rotate = {
  steps: 'Reset all access tokens on the account page of Pushbullet, then create one.',
  url: 'https://www.pushbullet.com/#settings/account',
} as const;

export const pushbulletAccessToken: Rule = {
  id: 'pushbullet-access-token',
  name: 'Pushbullet access token',
  provider: 'pushbullet',
  kind: 'context',
  description: "Reads and sends its owner's pushes, and with them notifications and SMS of the linked phones.",
  severity: 'medium',
  aliases: ['pypushbullet'],
  keywords: ['pushbullet', 'push_bullet', 'push-bullet', 'push.bullet', 'push bullet'],
  pattern: assigned({ names: ['pushbullet', 'push bullet'], value: secret }),
  references: ['https://docs.pushbullet.com/#authentication'],
  rotate,
  examples: [sample`pushbullet_token = "${secret}"`, sample`--set pushbullet.apiKey=${secret}`],
  lookalikes: [sample`pushbullet_token = "o.${alphanumeric(31)}"`, sample`PUSHBULLET_API_KEY=xxxxxxxx-your-key`],
};

/** `pbul://…` of apprise, `pushbullet://…` of shoutrrr. */
export const pushbulletUrlToken: Rule = {
  ...pushbulletAccessToken,
  id: 'pushbullet-url-token',
  name: 'Pushbullet access token in a notification URL',
  keywords: ['pbul://', 'pushbullet://'],
  pattern: new RegExp(`(?:pbul|pushbullet)://(?<secret>${secret.source})(?![0-9A-Za-z])`),
  references: ['https://github.com/caronc/apprise/wiki/Notify_pushbullet'],
  examples: [sample`urls:\n  - pbul://${secret}\n`, sample`WATCHTOWER_NOTIFICATION_URL=pushbullet://${secret}/`],
  lookalikes: [sample`pbul://o.${alphanumeric(20)}`, sample`pbul://accesstoken`],
};
