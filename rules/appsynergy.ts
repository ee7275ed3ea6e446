import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const appsynergyApiKey: Rule = {
  id: 'appsynergy-api-key',
  name: 'AppSynergy API key',
  provider: 'appsynergy',
  kind: 'context',
  description: 'Reads and changes the data of the applications its owner has built.',
  severity: 'high',
  keywords: ['appsynergy', 'app_synergy', 'app-synergy', 'app.synergy', 'app synergy'],
  pattern: assigned({ names: ['appsynergy', 'app synergy'], value: lowerAlphanumeric(64) }),
  references: ['https://www.appsynergy.com/docs'],
  rotate: {
    steps: "Delete the API key in the AppSynergy app's settings, then add a new one.",
    url: 'https://www.appsynergy.com/',
  },
  examples: [
    sample`APPSYNERGY_API_KEY=${lowerAlphanumeric(64)}`,
    sample`| appsynergy | API key | ${lowerAlphanumeric(64)} |`,
  ],
  lookalikes: [sample`APPSYNERGY_API_KEY=${lowerAlphanumeric(63)}`, sample`APPSYNERGY_API_KEY=YOUR_APPSYNERGY_API_KEY`],
};
