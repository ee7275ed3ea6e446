import type { Rule } from '../src/model/rule.ts';
import { digitWithin, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const hookdeckSecret: Rule = {
  id: 'hookdeck-signing-secret',
  name: 'Hookdeck signing secret or API key',
  provider: 'hookdeck',
  kind: 'context',
  description: 'Forges webhooks that look as if they came through Hookdeck, or changes the connections of the project.',
  severity: 'medium',
  ...named({
    names: ['hookdeck'],
    value: sequence(digitWithin(48), lowerAlphanumeric(48, 52)),
    words: ['secret', 'key'],
  }),
  references: ['https://hookdeck.com/docs/authentication'],
  rotate: {
    steps: 'Roll the secret in the settings of the project and put the new one in place.',
    url: 'https://dashboard.hookdeck.com/settings/project/secrets',
  },
  examples: [
    sample`HOOKDECK_SIGNING_SECRET=${lowerAlphanumeric(50)}`,
    sample`HOOKDECK_API_KEY="${lowerAlphanumeric(50)}"`,
  ],
  lookalikes: [sample`HOOKDECK_SIGNING_SECRET=${lowerAlphanumeric(30)}`, sample`HOOKDECK_SIGNING_SECRET=whsec_xxxx`],
};
