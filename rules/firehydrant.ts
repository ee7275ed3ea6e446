import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const firehydrantBotToken: Rule = {
  id: 'firehydrant-bot-token',
  name: 'FireHydrant bot token',
  provider: 'firehydrant',
  kind: 'provider',
  description: 'Opens, changes and reads incidents of the organization.',
  severity: 'high',
  keywords: ['fhb-'],
  pattern: token`fhb-${hexadecimal(32)}`,
  references: ['https://docs.firehydrant.com/docs/api-keys'],
  rotate: {
    steps: 'Delete the bot user and its token, then create a new one.',
    url: 'https://app.firehydrant.io/organizations/bots',
  },
  examples: [sample`FIREHYDRANT_API_KEY=fhb-${hexadecimal(32)}`, sample`Authorization: Bearer fhb-${hexadecimal(32)}`],
  lookalikes: [sample`FIREHYDRANT_API_KEY=fhb-${hexadecimal(24)}`, sample`FIREHYDRANT_API_KEY=fhb-xxxx`],
};
