import type { Rule } from '../src/model/rule.ts';
import { lowerAlphanumeric, named, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(uuid(), '_', lowerAlphanumeric(7));

export const smartleadApiKey: Rule = {
  id: 'smartlead-api-key',
  name: 'Smartlead API key',
  provider: 'smartlead',
  kind: 'context',
  description: 'Runs mail campaigns from the accounts of the user and reads leads.',
  severity: 'high',
  ...named({ names: ['smartlead'], value: key, words: ['key', 'token'] }),
  references: ['https://api.smartlead.ai/reference/authentication'],
  rotate: {
    steps: 'Generate another API key in the settings, which ends the old one, and put it in place.',
    url: 'https://app.smartlead.ai/app/settings/profile',
  },
  examples: [sample`SMARTLEAD_API_KEY=${key}`, sample`https://server.smartlead.ai/api/v1/campaigns?api_key=${key}`],
  lookalikes: [sample`SMARTLEAD_API_KEY=${uuid()}_x`, sample`SMARTLEAD_API_KEY=your_api_key`],
};
