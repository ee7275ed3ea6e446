import type { Rule } from '../src/model/rule.ts';
import { digits, hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const notifiarrApiKey: Rule = {
  id: 'notifiarr-api-key',
  name: 'Notifiarr API key',
  provider: 'notifiarr',
  kind: 'context',
  description: 'Sends notifications into the Discord server of its owner.',
  severity: 'low',
  ...named({ names: ['notifiarr'], value: uuid(), words: ['key', 'token'] }),
  references: ['https://notifiarr.wiki/pages/website/profile/'],
  rotate: {
    steps: 'Reset the key in the profile, then put the new one in place.',
    url: 'https://notifiarr.com/user.php?page=profile',
  },
  examples: [sample`NOTIFIARR_API_KEY=${uuid()}`, sample`notifiarr:\n  api_key: ${uuid()}\n`],
  lookalikes: [sample`NOTIFIARR_API_KEY=${hexadecimal(20)}`, sample`NOTIFIARR_CHANNEL=${digits(18)}`],
};
