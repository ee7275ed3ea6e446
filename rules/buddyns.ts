import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, loosely, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** The page shows 32 characters; tokens are also 40 hexadecimal digits long, as those of Django's framework are. */
const value = {
  ...lowerAlphanumeric(32),
  source: `(?:${loosely(lowerAlphanumeric(32)).source}|${loosely(hexadecimal(40)).source})`,
};

export const buddynsApiKey: Rule = {
  id: 'buddyns-api-key',
  name: 'BuddyNS API key',
  provider: 'buddyns',
  kind: 'context',
  description: 'Adds, syncs and deletes secondary DNS zones of the account.',
  severity: 'medium',
  keywords: ['buddyns'],
  pattern: assigned({ names: ['buddyns'], value }),
  references: ['https://www.buddyns.com/support/api/v2/'],
  rotate: { steps: 'Renew the API key on the BuddyNS account page.', url: 'https://www.buddyns.com/buddyboard/' },
  examples: [
    sample`BUDDYNS_TOKEN=${hexadecimal(40)}`,
    sample`| buddyns | API key | ${lowerAlphanumeric(32)} |`,
    sample`curl https://www.buddyns.com/api/v2/zone/ -H "Authorization: Token ${lowerAlphanumeric(32)}"`,
  ],
  lookalikes: [
    sample`curl https://www.buddyns.com/api/v2/zone/ -H "Authorization: Token ${lowerAlphanumeric(31)}"`,
    sample`BUDDYNS_API_KEY=${'x'.repeat(32)}`,
  ],
};
