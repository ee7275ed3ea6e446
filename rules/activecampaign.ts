import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = loosely(hexadecimal(72));

export const activecampaignApiKey: Rule = {
  id: 'activecampaign-api-key',
  name: 'ActiveCampaign API key',
  provider: 'activecampaign',
  kind: 'context',
  description: 'Reads and changes contacts, deals and campaigns, and sends mail to the lists.',
  severity: 'high',
  ...named({ names: ['activecampaign', 'active campaign'], value }),
  references: ['https://developers.activecampaign.com/reference/authentication'],
  rotate: {
    steps: 'Reset the key under Settings, Developer, then look at the contacts and campaigns for changes.',
    url: 'https://www.activecampaign.com/login/',
  },
  examples: [sample`ACTIVECAMPAIGN_API_KEY=${value}`, sample`const activecampaignApiKey = '${value}';`],
  lookalikes: [
    sample`ACTIVECAMPAIGN_API_KEY=${hexadecimal(71)}`,
    sample`ACTIVECAMPAIGN_API_KEY=your-activecampaign-api-key-here`,
  ],
};
