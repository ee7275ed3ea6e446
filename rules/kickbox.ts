import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const kickboxApiKey: Rule = {
  id: 'kickbox-api-key',
  name: 'Kickbox API key',
  provider: 'kickbox',
  kind: 'context',
  description: "Verifies e-mail addresses on the owner's credits.",
  severity: 'low',
  keywords: ['kickbox'],
  pattern: assigned({ names: ['kickbox'], value: sequence(digitWithin(64), base64Url(64, 69)) }),
  references: ['https://docs.kickbox.com/docs/using-the-api'],
  rotate: {
    steps: 'Revoke the key under API settings in Kickbox, then create a new one of the same mode.',
    url: 'https://app.kickbox.com/settings/keys',
  },
  examples: [
    sample`https://api.kickbox.com/v2/balance?apikey=${base64Url(64, 69)}`,
    sample`KICKBOX_API_KEY=${base64Url(64, 69)}`,
  ],
  lookalikes: [sample`KICKBOX_API_KEY=${base64Url(63)}`, sample`KICKBOX_API_KEY=xxxxxxxx-your-key`],
};
