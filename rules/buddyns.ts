import type { Rule } from '../src/model/rule.ts';
import { assigned, loosely, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const buddynsApiKey: Rule = {
  id: 'buddyns-api-key',
  name: 'BuddyNS API key',
  provider: 'buddyns',
  kind: 'context',
  description: 'Adds, syncs and deletes secondary DNS zones of the account.',
  severity: 'medium',
  keywords: ['buddyns'],
  pattern: assigned({ names: ['buddyns'], value: loosely(lowerAlphanumeric(32)) }),
  references: ['https://www.buddyns.com/support/api/v2/'],
  rotate: { steps: 'Renew the API key on the BuddyNS account page.', url: 'https://www.buddyns.com/buddyboard/' },
  examples: [
    sample`| buddyns | API key | ${lowerAlphanumeric(32)} |`,
    sample`curl https://www.buddyns.com/api/v2/zone/ -H "Authorization: Token ${lowerAlphanumeric(32)}"`,
  ],
  lookalikes: [
    sample`curl https://www.buddyns.com/api/v2/zone/ -H "Authorization: Token ${lowerAlphanumeric(31)}"`,
    sample`BUDDYNS_API_KEY=${'x'.repeat(32)}`,
  ],
};
