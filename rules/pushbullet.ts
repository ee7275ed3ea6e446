import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const pushbulletAccessToken: Rule = {
  id: 'pushbullet-access-token',
  name: 'Pushbullet access token',
  provider: 'pushbullet',
  kind: 'provider',
  description: 'Reads and sends its owner\'s pushes, and with them notifications and SMS of the linked phones.',
  severity: 'medium',
  keywords: ['o.'],
  pattern: token`o.${alphanumeric(32)}`,
  references: ['https://docs.pushbullet.com/#authentication'],
  rotate: { steps: 'Reset all access tokens on the account page of Pushbullet, then create one.', url: 'https://www.pushbullet.com/#settings/account' },
  examples: [sample`pushbullet_token = "o.${alphanumeric(32)}"`, sample`--set pushbullet.apiKey=o.${alphanumeric(32)}`],
  lookalikes: [sample`pushbullet_token = "o.${alphanumeric(31)}"`, sample`PUSHBULLET_API_KEY=xxxxxxxx-your-key`],
};
