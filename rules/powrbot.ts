import type { Rule } from '../src/model/rule.ts';
import { assigned, loosely, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const powrbotApiKey: Rule = {
  id: 'powrbot-api-key',
  name: 'Powrbot API key',
  provider: 'powrbot',
  kind: 'context',
  description: "Enriches companies on the owner's credits.",
  severity: 'low',
  keywords: ['powrbot', 'powr_bot', 'powr-bot', 'powr.bot', 'powr bot'],
  pattern: assigned({ names: ['powrbot', 'powr bot'], value: loosely(lowerAlphanumeric(40)) }),
  references: ['https://powrbot.com/docs/'],
  rotate: { steps: 'Regenerate the key on the Powrbot account page.', url: 'https://powrbot.com/' },
  examples: [
    sample`export POWRBOT_API_KEY="${lowerAlphanumeric(40)}"`,
    sample`powrbot.api.key=${lowerAlphanumeric(40)}`,
  ],
  lookalikes: [sample`powrbot.api.key=${lowerAlphanumeric(39)}`, sample`POWRBOT_TOKEN=changeme`],
};
