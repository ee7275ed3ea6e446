import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(digitWithin(51), alphanumeric(50, 54));

export const shopwareClientSecret: Rule = {
  id: 'shopware-client-secret',
  name: 'Shopware secret access key',
  provider: 'shopware',
  kind: 'context',
  description: 'Manages the shop as the integration or user: orders, customers, prices.',
  severity: 'high',
  ...named({ names: ['shopware'], value: key, words: ['secret'], near: 90 }),
  references: [
    'https://developer.shopware.com/docs/guides/development/integrations-api/general-concepts/authentication-authorisation.html',
  ],
  rotate: {
    steps: 'Regenerate the API access of the integration in the settings and put it in place.',
    url: 'https://docs.shopware.com/en/shopware-6-en/settings/system/integrationen',
  },
  examples: [
    sample`SHOPWARE_CLIENT_SECRET=${key}`,
    sample`shopware:\n  clientId: SWIA${upperAlphanumeric(22)}\n  clientSecret: ${key}`,
  ],
  lookalikes: [
    sample`SHOPWARE_ACCESS_KEY=SWSC${upperAlphanumeric(22)}`,
    sample`SHOPWARE_CLIENT_SECRET=${alphanumeric(24)}`,
  ],
};
