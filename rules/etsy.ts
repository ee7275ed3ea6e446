import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const etsyKeystring: Rule = {
  id: 'etsy-keystring',
  name: 'Etsy API keystring',
  provider: 'etsy',
  kind: 'context',
  description: 'Calls the Etsy API as the application on its limit, and with the shared secret or a token its users\' shops.',
  severity: 'medium',
  keywords: ['etsy'],
  pattern: assigned({ names: ['etsy'], value: lowerAlphanumeric(24) }),
  references: ['https://developers.etsy.com/documentation/essentials/authentication'],
  rotate: { steps: 'Delete the app on the Your apps page and register another; a keystring cannot be renewed alone.', url: 'https://www.etsy.com/developers/your-apps' },
  examples: [sample`EtsyOptions { ApiKey = "${lowerAlphanumeric(24)}" }`, sample`curl https://openapi.etsy.com/v3/ping -H "x-api-key: ${lowerAlphanumeric(24)}"`],
  lookalikes: [sample`curl https://openapi.etsy.com/v3/ping -H "x-api-key: ${lowerAlphanumeric(23)}"`, sample`ETSY_API_KEY=xxxxxxxx-your-key`],
};
