import type { Rule } from '../src/model/rule.ts';
import { characterSet, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const ecostruxureItApiKey: Rule = {
  id: 'ecostruxure-it-api-key',
  name: 'EcoStruxure IT API key',
  provider: 'ecostruxure-it',
  kind: 'provider',
  description: "Reads the inventory, alarms and sensors of the organization's data centres.",
  severity: 'medium',
  keywords: ['AK1'],
  pattern: token`AK1${characterSet('0-9A-Za-z+/', '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', 50, 55)}`,
  references: ['https://api.ecostruxureit.com/'],
  rotate: {
    steps: 'Delete the key under Settings, API, of EcoStruxure IT Expert, then create one.',
    url: 'https://app.ecostruxureit.com/',
  },
  examples: [
    sample`export ECOSTRUXURE_IT_API_KEY="AK1${characterSet('0-9A-Za-z+/', '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', 50, 55)}"`,
    sample`curl https://api.ecostruxureit.com/rest/v1/organizations -H "Authorization: Bearer AK1${characterSet('0-9A-Za-z+/', '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', 50, 55)}"`,
  ],
  lookalikes: [
    sample`curl https://api.ecostruxureit.com/rest/v1/organizations -H "Authorization: Bearer AK1${characterSet('0-9A-Za-z+/', '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', 49)}"`,
    sample`ECOSTRUXURE_IT_API_KEY=xxxxxxxx-your-key`,
  ],
};
